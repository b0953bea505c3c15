import type { Id, JsonPointer, Kind } from '@torg/domain/values'

const sentences = {
  'no-place': 'The format has no place for it.',
  'in-words': 'It stands in a text for people, where programs cannot read it.',
  'other-language': 'The format holds one language of this text, and the reader wanted another.',
  'not-exact': 'The format wants an exact date, and this one is not.',
  'not-found': 'The record that it names was not at hand.',
  unsafe: 'Written here it would claim more than is known.',
} as const

/** Why something of a record is not in the document that was written from it. */
export type LossReason = keyof typeof sentences

/** Something that a record says and the document written from it does not. */
export type Loss = {
  kind: Kind
  record: Id
  /** What is lost, with everything under it; the empty pointer is the whole record. */
  pointer: JsonPointer
  reason: LossReason
}

/** What a format could not carry, beside the document itself. */
export type Written<Document = string> = { document: Document; lost: Loss[] }

/** The reason of a loss as an English sentence. */
export const explainLoss = ({ reason }: Loss): string => sentences[reason]
