import type { AnyRecord } from '@torg/domain/records'
import type { JsonPointer } from '@torg/domain/values'

/** What became of something in a document that did not become a record as it stands. */
export type ProblemCode =
  /** More than the limits allow; the rest was not read. */
  | 'too-large'
  /** Not in the format at all, or a part that could not be taken apart. */
  | 'unreadable'
  /** A value that no record may have; it was left out. */
  | 'not-valid'
  /** Torg has no place for it. */
  | 'not-taken'
  /** Read in another form than it stands: an id made from a name, a name split in two. */
  | 'changed'
  /** The same thing a second time. */
  | 'duplicate'
  /** It refers to something that is not there. */
  | 'dangling'

/** Where in a document: a line counted from 1, of a table perhaps with the heading of a column, or a place in its JSON. */
export type Whereabouts = { line: number; column?: string | undefined } | { pointer: JsonPointer }

/** Something in a document that was not read, or not as it stands. */
export type Problem = {
  code: ProblemCode
  line?: number
  /** Heading of the column, in a table. */
  column?: string
  pointer?: JsonPointer
  /** What was expected and what was received, in English. */
  text: string
}

/** Valid records, in an order in which each refers only to what is there, and what was not read. */
export type Read = { records: AnyRecord[]; problems: Problem[] }
