import type { Id, JsonPointer, Source } from '@torg/domain/values'

/** What a place in a document says: the fields that it supports, and its words where they carry the point. */
type Citation = { quote?: string; fields?: JsonPointer[] }

/** Sources in one Swedish document: `cite('slide Tidsplan', { quote: 'Vasa 23.1.' })`. */
export const citing =
  (document: Id) =>
  (locator: string, { quote, fields }: Citation = {}): Source => ({
    document,
    locator,
    ...(quote ? { quote: { text: quote, language: 'sv' } } : {}),
    ...(fields ? { fields } : {}),
  })
