import type { Organisation } from '@torg/domain/organisations'
import { add } from '../graph.ts'
import { concept } from '../mapping/concept.ts'
import { period } from '../mapping/date.ts'
import { text } from '../mapping/literal.ts'
import { also, many, one, type Subject } from '../mapping/mapping.ts'
import { part } from '../mapping/part.ts'

type OtherName = NonNullable<Organisation['otherNames']>[number]

const otherName = part<OtherName>('torg:OtherName', {
  name: text('skos:prefLabel'),
  use: one('dct:type', concept('name-use')),
  period: one('dct:temporal', period),
})

const alternative = text('skos:altLabel')

export const abbreviation = text('torg:abbreviation')

export const otherNames = also<readonly OtherName[]>(
  many('torg:otherName', otherName),
  () => undefined,
  (from) => {
    // Beside our own terms, the alternative labels say the same once more.
    const name = abbreviation.read(from) === undefined ? alternative.read(from) : undefined
    return name && [{ name, use: 'alternative' }]
  },
)

/** CPOV has room for one alternative label in each language: the abbreviation, else a short or other name of today. */
export function shortNames(organisation: Organisation, { resource }: Subject): void {
  const others = (organisation.otherNames ?? []).filter(({ use }) => use !== 'former')
  const names = [
    organisation.abbreviation,
    ...others.toSorted((a, b) => (a.use < b.use ? 1 : a.use > b.use ? -1 : 0)).map(({ name }) => name),
  ]
  const labels: Record<string, string> = Object.assign({}, ...names.toReversed())
  for (const [language, value] of Object.entries(labels)) add(resource, 'skos:altLabel', { value, language })
}
