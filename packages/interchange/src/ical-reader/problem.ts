/** What became of something in a calendar that was not read as it stands. */
export type ProblemCode =
  | 'too-large'
  | 'not-a-calendar'
  | 'unreadable-line'
  | 'unclosed'
  | 'not-an-event'
  | 'private'
  | 'no-name'
  | 'no-start'
  | 'unknown-zone'
  | 'unreadable-rule'
  | 'too-many-occurrences'
  | 'duplicate'
  | 'tentative'
  | 'not-taken'
  | 'not-valid'

/** Something in a calendar that was not read, or not as it stands. */
export type Problem = {
  code: ProblemCode
  /** UID of the event, if it is about one. */
  event?: string | undefined
  /** Line of the document, from 1, if it is about one. */
  line?: number | undefined
  /** What was expected and what was received, in English. */
  text: string
}
