import { fullName, type PersonName } from '@torg/domain/contacts'
import { splitName } from '../../reading/person-name.ts'
import { add } from '../graph.ts'
import { name } from '../mapping/literal.ts'
import { inline, type Mapping, one } from '../mapping/mapping.ts'
import { provenance } from '../mapping/provenance.ts'
import type { KindMapping } from './kind-mapping.ts'

const parts = inline<PersonName>({
  given: one('foaf:givenName', name),
  family: one('foaf:familyName', name),
})

const whole = one('foaf:name', name)

/** Others may give the whole name only; it is then taken apart, which is a guess. */
const personName: Mapping<PersonName> = {
  write: (value, to) => {
    parts.write(value, to)
    add(to.resource, 'foaf:name', name.write(fullName(value), to))
  },
  read: (from) => {
    const found = parts.read(from)
    const full = whole.read(from)
    const guessed = found === undefined && typeof full === 'string' ? splitName(full) : undefined
    if (guessed) from.reading.report(from.node, 'changed', `Took "${full}" apart into given and family name`)
    return found ?? guessed
  },
}

/**
 * A person of the Core Person Vocabulary, known by name only. Names are in the language `und`: the vocabulary asks for
 * a language, and a name is in none.
 * @see https://semiceu.github.io/Core-Person-Vocabulary/releases/2.1.2/
 */
export const person: KindMapping<'person'> = {
  types: () => ['person:Person', 'foaf:Person', 'foaf:Agent'],
  table: { name: personName, ...provenance },
}
