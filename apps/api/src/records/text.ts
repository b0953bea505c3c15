import { preferredLanguages } from '@torg/domain/queries'
import { type Kind, kinds, references, type Stored } from '@torg/domain/records'
import { parseStored, type Reading, type RecordName, type StoredText } from '@torg/storage'
import { chooseLanguages } from '../languages/choose.ts'

/** How records are to be shown. */
export type View = {
  lang?: string | undefined
  /** Only these fields, and the id. */
  fields?: readonly string[] | undefined
  /** Kinds of record that come along when they are mentioned. */
  include?: readonly Kind[] | undefined
}

export type Shown = {
  /** Each record as JSON text. */
  records: string[]
  /** The member `included`, with a comma before it; empty when nothing is to come along. */
  included: string
  languages: string[]
  /** The kinds that came along. */
  kinds: readonly Kind[]
}

/** Records as JSON texts, as a view wants them. */
export async function showRecords<K extends Kind>(
  items: readonly StoredText<K>[],
  { lang, fields, include }: View,
  reading: Pick<Reading, 'getAll'>,
): Promise<Shown> {
  const preferences = preferredLanguages(lang ?? '')
  const opened = new Map<StoredText, Stored<Kind>>()
  const open = (stored: StoredText): Stored<Kind> => {
    const record = opened.get(stored) ?? parseStored(stored)
    opened.set(stored, record)
    return record
  }
  const included = include ? await mentioned(items, include, reading, open) : undefined
  const languages = new Set<string>()
  const shown = (stored: StoredText, only: readonly string[] | undefined): string => {
    // The store keeps finished texts: without a choice there is nothing to read or to write.
    if (preferences.length === 0 && only === undefined) return stored.json
    const whole = open(stored)
    const record = only === undefined ? whole : part(whole, only)
    if (preferences.length > 0)
      for (const language of chooseLanguages(stored.kind, record, preferences)) languages.add(language)
    return JSON.stringify(record)
  }
  return {
    records: items.map((stored) => shown(stored, fields)),
    included: included
      ? `,"included":{${[...included]
          .map(
            ([kind, found]) =>
              `"${kinds[kind].path}":{${found.map(([id, stored]) => `"${id}":${shown(stored, undefined)}`).join(',')}}`,
          )
          .join(',')}}`
      : '',
    languages: [...languages].toSorted(),
    kinds: include ?? [],
  }
}

/** RFC 9110 Content-Language, when languages were chosen. */
export const contentLanguage = (languages: readonly string[]): Record<string, string> =>
  languages.length > 0 ? { 'Content-Language': languages.join(', ') } : {}

// What remains lacks fields that a record has; a walk through it looks at no more than what is there.
const part = (record: Stored<Kind>, fields: readonly string[]): Stored<Kind> =>
  Object.fromEntries(
    Object.entries(record).filter(([name]) => name === 'id' || fields.includes(name)),
  ) as Stored<Kind>

/** The records of these kinds that others mention, by the id that is mentioned: it can be a former one. */
async function mentioned(
  items: readonly StoredText[],
  include: readonly Kind[],
  reading: Pick<Reading, 'getAll'>,
  open: (stored: StoredText) => Stored<Kind>,
): Promise<Map<Kind, [id: string, stored: StoredText][]>> {
  const wanted = new Map<string, RecordName>()
  for (const item of items)
    for (const { kind, id } of references(item.kind, open(item)))
      if (include.includes(kind)) wanted.set(`${kind}/${id}`, { kind, id })
  const found = new Map<string, StoredText>()
  for (const stored of await reading.getAll([...wanted.values()]))
    for (const id of [stored.id, ...(open(stored).formerIds ?? [])]) found.set(`${stored.kind}/${id}`, stored)
  const groups = new Map<Kind, [string, StoredText][]>([...new Set(include)].map((kind) => [kind, []]))
  for (const [name, { kind, id }] of wanted) {
    const stored = found.get(name)
    if (stored) groups.get(kind)?.push([id, stored])
  }
  return groups
}
