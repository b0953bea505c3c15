import type { Kind, RecordOf } from '@torg/domain/records'
import { references } from '@torg/domain/records'
import { FuzzyDate, Period } from '@torg/domain/values'
import { dateInWords, periodInWords } from '#lib/dates/dates.ts'
import { instantInWords } from '#lib/dates/instants.ts'
import { clock } from '#lib/dates/when.ts'
import { enumerations } from '#lib/labels/enumerations.ts'
import { fieldNames } from '#lib/labels/fields.ts'
import * as m from '#lib/paraglide/messages.js'
import { getLocale } from '#lib/paraglide/runtime.js'
import { sections } from '#lib/site/refs.server.ts'
import type { Site } from '#lib/site/site.server.ts'
import { languageName } from '#lib/text/say.ts'
import type { Placed, Step } from './differences.ts'

/** A single value as a reader would say it. */
export type ValueView = { text: string; lang?: string; href?: string }

/** A value with the names of the fields that lead to it, from where the reader stands. */
export type NamedValue = { name: string; value: ValueView }

const dated = new Set(
  'asOf attested before by closed closes date deadline due earlier end founded issued on opens period published retrieved start term when'.split(
    ' ',
  ),
)
const languages = new Set(['language', 'languages', 'from'])
const pointing = new Set(['stale', 'field', 'fields', 'pointer'])

/** A field's name; a key that is none is a language of a text. */
export const nameOfField = (field: string): string => fieldNames[field]?.() ?? languageName(field)

/** `/goals/0/text` as `Goals › Text`. */
const pointerInWords = (pointer: string) =>
  pointer
    .split('/')
    .filter((key) => key && !/^\d+$/.test(key))
    .map(nameOfField)
    .join(' › ')

const isLanguage = (field: string) => fieldNames[field] === undefined

const fieldsOf = (path: readonly Step[]) => path.flatMap((step) => ('field' in step ? [step.field] : []))

function dateWords(value: string): string | undefined {
  if (FuzzyDate.safeParse(value).success) return dateInWords(value)
  if (Period.safeParse(value).success) return periodInWords(value)
  if (/^\d{4}-\d\d-\d\dT\d\d:\d\d$/.test(value))
    return m.instant({ date: dateInWords(value.slice(0, 10)), time: clock(value, getLocale()) })
  return /^\d{4}-\d\d-\d\dT.*Z$/.test(value) ? instantInWords(value) : undefined
}

/** Says the values of one version of a record. */
export async function valuesOf<K extends Kind>(kind: K, record: RecordOf<K>, { ref }: Site) {
  const mentioned = new Map(references(kind, record).map((found) => [found.pointer, found]))

  async function plain(value: unknown, pointer: string, path: readonly Step[]): Promise<ValueView> {
    if (typeof value === 'boolean') return { text: value ? m.yes() : m.no() }
    if (typeof value !== 'string') return { text: String(value) }
    const target = mentioned.get(pointer)
    if (target && target.kind in sections) {
      const { name, href } = await ref(target.kind as Parameters<typeof ref>[0], target.id)
      return { text: name.text, lang: name.lang, ...(href ? { href } : {}) }
    }
    const fields = fieldsOf(path)
    const last = fields.at(-1) ?? ''
    const word = enumerations[[kind, ...fields].join('.')]?.[value] ?? enumerations[fields.join('.')]?.[value]
    if (word) return { text: word() }
    if (pointing.has(last)) return { text: pointerInWords(value) }
    if (isLanguage(last)) return { text: value, lang: last }
    if (languages.has(last)) return { text: languageName(value) }
    return { text: (dated.has(last) && dateWords(value)) || value }
  }

  /** A value, or all that a whole one consists of. */
  async function all(
    { value, pointer }: Placed,
    path: readonly Step[],
    names: string[] = [],
  ): Promise<NamedValue[]> {
    if (Array.isArray(value))
      return (
        await Promise.all(
          value.map((item, at) => all({ value: item, pointer: `${pointer}/${at}` }, path, names)),
        )
      ).flat()
    if (typeof value === 'object' && value !== null)
      return (
        await Promise.all(
          Object.entries(value)
            .filter(([field]) => field !== 'id')
            .map(([field, inner]) =>
              all(
                { value: inner, pointer: `${pointer}/${field}` },
                [...path, { field }],
                [...names, nameOfField(field)],
              ),
            ),
        )
      ).flat()
    return [{ name: names.join(' › '), value: await plain(value, pointer, path) }]
  }

  return all
}
