import type { Id } from '@torg/domain/values'
import { inferred } from '../../reading/inferred.ts'
import { type Entry, passOver } from '../../reading/json.ts'
import { splitName } from '../../reading/person-name.ts'
import { saysExample } from '../../words/own.ts'
import { readContacts } from './contact.ts'
import { scalarIn, textIn, typesOf, valuesIn } from './node.ts'
import type { SchemaOrgReading } from './reading.ts'

const known = new Set(
  '@id @type @context @graph url identifier name givenName familyName disambiguatingDescription contactPoint email telephone address memberOf worksFor affiliation jobTitle'.split(
    ' ',
  ),
)

const employers = ['memberOf', 'worksFor', 'affiliation']

export const isPerson = (node: Entry): boolean => typesOf(node).includes('Person')

/** A person as a record; titles and employers are memberships. */
export function readPerson(node: Entry, id: Id, read: SchemaOrgReading): void {
  const [given, family, full] = ['givenName', 'familyName', 'name'].map((key) => scalarIn(node, key))
  const whole = given !== undefined && family !== undefined
  const name = whole ? { given, family } : full === undefined ? undefined : splitName(full)
  if (!name) {
    read.reading.problem('not-valid', node, 'Expected a given and a family name of a person')
    return
  }
  const says = textIn(node, 'disambiguatingDescription', read.language)
  const example = saysExample(says)
  const stated = [...(whole ? [] : [inferred('/name', full)]), ...(example ? [inferred('/example')] : [])]
  passOver('persons', node, known, read.reading)
  if (scalarIn(node, 'jobTitle') !== undefined && !employers.some((key) => valuesIn(node, key).length > 0))
    read.reading.notTaken('the title of a person who is in no organisation', node)
  const record = { id, ...(example ? { example } : {}), name, ...(stated.length > 0 ? { stated } : {}) }
  if (read.reading.keep('person', record, node)) readContacts(node, { person: id }, id, read)
}
