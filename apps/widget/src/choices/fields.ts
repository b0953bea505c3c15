import * as words from '../words/choices.ts'
import type { Phrase } from '../words/words.ts'
import * as allWords from '../words/words.ts'

/** What a reader can choose by, as it stands in the attribute `filters`; each but `period` is an attribute too. */
export const fieldNames = [
  'q',
  'kind',
  'municipality',
  'organisation',
  'programme',
  'period',
  'language',
  'attendance',
] as const
export type FieldName = (typeof fieldNames)[number]

export const labels: Readonly<Record<FieldName, Phrase>> = {
  q: words.search,
  kind: words.kind,
  municipality: words.municipality,
  organisation: words.organisation,
  programme: words.programme,
  period: allWords.when,
  language: words.language,
  attendance: words.attendance,
}

/** The fields that an attribute names, in its order. */
export const fieldsOf = (attribute: string | null): FieldName[] => {
  const known: readonly string[] = fieldNames
  return (attribute ?? '')
    .split(/[\s,]+/)
    .filter((name, index, all): name is FieldName => known.includes(name) && all.indexOf(name) === index)
}

/** Days that `period` offers. */
export const periods = ['7', '30', '90']

const isId = (value: string) => /^[\w.-]*$/.test(value)

/** Whether a value can have come from the field: an address may say anything. */
export const isPossible: Readonly<Record<FieldName, (value: string) => boolean>> = {
  q: () => true,
  kind: (value) => Object.hasOwn(allWords.kinds, value),
  municipality: () => true,
  organisation: isId,
  programme: isId,
  period: (value) => periods.includes(value),
  language: (value) => /^[a-z]{2,3}$/.test(value),
  attendance: (value) => /^(on-site|online),both$/.test(value),
}
