import type { Kind } from '@torg/domain/values'
import type { AddressOf, Find, Given } from '../context.ts'
import type { Written } from '../losses/loss.ts'

export type JsonLdValue = string | number | boolean | JsonLdNode | readonly JsonLdValue[]

/** A node of JSON-LD. */
export type JsonLdNode = { readonly [property: string]: JsonLdValue | undefined }

/** A JSON-LD document in the schema.org vocabulary. */
export type JsonLdDocument = JsonLdNode & { readonly '@context': 'https://schema.org' }

export type SchemaOrgContext = {
  /** Address of a record's page: its `@id` and `url`. */
  address: AddressOf
  /**
   * With languages, one plain string per text, as search engines want it; a text in none of them keeps its language
   * tag. Without, every language of every text, tagged.
   */
  languages?: readonly string[] | undefined
  /** Finds records that are named, to write their names. */
  find?: Find | undefined
  /** Memberships to write with an organisation or a person; those of others are passed over. */
  memberships?: readonly Given<'membership'>[] | undefined
  /** Contact points to write with an organisation or a person; those of others are passed over. */
  contacts?: readonly Given<'contact'>[] | undefined
  /** Events to write with a series; those of others are passed over. */
  events?: readonly Given<'event'>[] | undefined
}

export type SchemaOrgListContext = SchemaOrgContext & { name?: string | undefined; url?: string | undefined }

/** A record of any kind as schema.org JSON-LD, and what the vocabulary has no words for. */
export function toSchemaOrg<K extends Kind>(
  _kind: K,
  _record: Given<K>,
  _context: SchemaOrgContext,
): Written<JsonLdDocument> {
  throw new Error('Not written yet')
}

/** Records in order as an `ItemList`: what a page of a list shows. */
export function toItemList<K extends Kind>(
  _kind: K,
  _records: readonly Given<K>[],
  _context: SchemaOrgListContext,
): Written<JsonLdDocument> {
  throw new Error('Not written yet')
}

/** Records as a `DataFeed`, each item with the time of its last change. */
export function toDataFeed<K extends Kind>(
  _kind: K,
  _records: readonly Given<K>[],
  _context: SchemaOrgListContext,
): Written<JsonLdDocument> {
  throw new Error('Not written yet')
}

/** A document as text that is safe inside `<script type="application/ld+json">`. */
export const toScriptText = (document: JsonLdDocument): string =>
  JSON.stringify(document).replaceAll(
    /[<>&\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
