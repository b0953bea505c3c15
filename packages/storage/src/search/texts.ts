import { fullName } from '@torg/domain/contacts'
import { type AnyRecord, localizedTexts } from '@torg/domain/records'
import { baseLanguage } from '@torg/domain/values'

/** The languages that the database stems; `other` is searched word for word. */
export const columns = ['fi', 'sv', 'en', 'other'] as const
export type Column = (typeof columns)[number]

type Part = 'title' | 'also' | 'body'
export type Texts = Partial<Record<Column, Partial<Record<Part, string>>>>

const editorial = /^\/(?:sources|issues|stated|translations)\//
const also = /^\/(?:abbreviation|otherNames)(?:\/|$)/
// Highlights come back from the database between these two; no text may hold them.
const marks = /[\uE000\uE001]/g

/** All words of a record that somebody may look for, by language and weight. */
export function textsOf({ kind, record }: AnyRecord): Texts {
  const texts: Texts = {}
  const add = (column: Column, wanted: Part, text: string) => {
    texts[column] ??= {}
    // A title is one text in one language: another one beside it, in an easy form of the language, is found as well.
    const part = wanted === 'title' && texts[column].title ? 'also' : wanted
    const before = texts[column][part]
    texts[column][part] = (before ? `${before}\n${text}` : text).replaceAll(marks, '')
  }
  const title = 'name' in record ? '/name' : 'title' in record ? '/title' : '/text'
  for (const { pointer, text } of localizedTexts(kind, record)) {
    if (editorial.test(pointer)) continue
    const part = pointer === title ? 'title' : also.test(pointer) ? 'also' : 'body'
    const plainFirst = Object.entries(text).toSorted(
      ([a], [b]) => Number(!isColumn(a)) - Number(!isColumn(b)),
    )
    for (const [language, words] of plainFirst) add(columnOf(language), part, words)
  }
  if (kind === 'person') add('other', 'title', fullName(record.name))
  if ('identifiers' in record) for (const { value } of record.identifiers ?? []) add('other', 'also', value)
  return texts
}

const isColumn = (language: string) => columns.some((column) => column === language)

/** The column in which texts of a language are. */
export function columnOf(language: string): Column {
  const base = baseLanguage(language)
  return columns.find((column) => column === base) ?? 'other'
}
