import { diffWordsWithSpace } from 'diff'

/** A stretch of words that stayed, went or came. */
export type Piece = { text: string; is: 'kept' | 'gone' | 'new' }

/** Two texts woven into one, where at least a third of the words stayed: else they are two texts. */
export function wordsBetween(before: string, after: string): Piece[] | undefined {
  const pieces = diffWordsWithSpace(before, after).map(
    ({ value, added, removed }): Piece => ({
      text: value,
      is: added ? 'new' : removed ? 'gone' : 'kept',
    }),
  )
  const kept = pieces.reduce((sum, { text, is }) => sum + (is === 'kept' ? text.trim().length : 0), 0)
  return kept * 3 >= Math.max(before.length, after.length) ? pieces : undefined
}
