import { type LocalizedText, pick } from '@torg/domain/values'
import type { Field } from '../../losses/account.ts'
import type { Reader } from '../../words/reader.ts'
import { type Property, textProperty } from './property.ts'

/** Tags, the one that the reader prefers first: many programs show the first form and know no languages. */
export function preferredFirst(tags: readonly string[], { languages }: Reader): string[] {
  const preferred = pick(Object.fromEntries(tags.map((tag) => [tag, tag])), languages).language
  return [...tags].toSorted((a, b) => Number(b === preferred) - Number(a === preferred))
}

type Options = {
  /** Tells apart properties of one name that each stand in several languages. */
  altid?: string
  parameters?: Property['parameters']
  /** Whether a semicolon would part fields: ORG. */
  parted?: boolean
}

/** A text in all its languages; RFC 6350 5.4 says by ALTID that they are one property in several forms. */
export function inLanguages(
  name: string,
  value: LocalizedText | undefined,
  reader: Reader,
  { altid = '1', parameters = {}, parted = false }: Options = {},
): Property[] {
  if (!value) return []
  const tags = preferredFirst(Object.keys(value), reader)
  return tags.map((tag) =>
    textProperty(name, parted ? [value[tag] ?? ''] : (value[tag] ?? ''), {
      ...(tags.length > 1 ? { ALTID: altid } : {}),
      LANGUAGE: tag,
      ...parameters,
    }),
  )
}

/** Languages in the order of the record, the first preferred. */
export const languageProperties = (languages: Field<string[]> | undefined): Property[] =>
  (languages?.carry() ?? []).map((value, index) => ({
    name: 'LANG',
    parameters: { PREF: String(Math.min(index + 1, 100)) },
    type: 'language-tag',
    value,
  }))
