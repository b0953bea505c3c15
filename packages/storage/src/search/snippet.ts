import type { Snippet } from '@torg/domain/queries'
import { type RawBuilder, sql } from 'kysely'
import { configurations, wordsIn } from './match.ts'
import { columns } from './texts.ts'

const [open, close] = ['\uE000', '\uE001']
const marks = `StartSel=${open}, StopSel=${close}`

const options = {
  title: `${marks}, HighlightAll=true`,
  body: `${marks}, MinWords=12, MaxWords=30, MaxFragments=2, FragmentDelimiter=" … "`,
}

/** The title or body of a row of `search` in the language that `shown` names, with its matches of `words` marked. */
export const marked = (part: 'title' | 'body'): RawBuilder<string | null> =>
  sql`case shown ${sql.join(
    columns.map(
      (column) => sql`
        when ${sql.lit(column)} then ts_headline(${sql.lit(configurations[column])}::regconfig,
          texts->${sql.lit(column)}->>${sql.lit(part)}, ${wordsIn(column)}, ${sql.lit(options[part])})`,
    ),
    sql``,
  )} end`

/** A marked text as plain text and the stretches that match. */
export function snippet(marked: string): Snippet {
  const ranges: [number, number][] = []
  let text = ''
  for (const piece of marked.split(open)) {
    const [match, rest] = piece.split(close)
    if (rest === undefined) text += match
    else {
      ranges.push([text.length, text.length + (match?.length ?? 0)])
      text += `${match}${rest}`
    }
  }
  return { text, ranges }
}
