import type { ContactOf, Phone } from '@torg/domain/contacts'
import type { Kind, LocalizedText } from '@torg/domain/values'
import { add, resource } from '../graph.ts'
import { address } from '../mapping/address.ts'
import { language } from '../mapping/authority.ts'
import { period } from '../mapping/date.ts'
import { email } from '../mapping/email.ts'
import { links } from '../mapping/link.ts'
import { plain, text } from '../mapping/literal.ts'
import { also, type Mapping, many, one, type Source } from '../mapping/mapping.ts'
import { named, part } from '../mapping/part.ts'
import { provenance } from '../mapping/provenance.ts'
import { recordIri, ref, refs } from '../mapping/reference.ts'
import type { KindMapping } from './kind-mapping.ts'

const stated = refs<ContactOf>('torg:contactOf')

/** Whom it reaches; in CPOV and CPEV it is they who say so. */
const of: Mapping<ContactOf> = {
  write: (value, to) => {
    stated.write(value, to)
    const [[kind, id] = []] = Object.entries(value)
    // Events name their contact points themselves.
    if (id === undefined || kind === 'event') return
    const reached = resource(recordIri(to.writing.base, kind as Kind, id), [])
    add(reached, 'cv:contactPoint', { iri: to.resource.iri })
    to.writing.shared(reached)
  },
  read: (from) => {
    const found = stated.read(from)
    const subject = from.reading.reachedBy(from.node)
    const kind = subject && from.reading.kindOf(subject)
    if (found || !subject || !kind) return found
    return { [kind]: from.reading.idOf(subject, kind) }
  },
}

/** Numbers as others write them, where these say their country. */
function numbers({ node, reading }: Source): Phone[] | undefined {
  const found = node.values('cv:telephone').flatMap((value) => reading.phone(value) ?? [])
  return found.length === 0 ? undefined : found
}

const phone = part<Phone>('torg:Phone', {
  number: one('torg:phoneNumber', plain),
  asPrinted: one('torg:asPrinted', plain),
})

const phones = also<readonly Phone[]>(
  many('torg:phone', phone),
  (value, to) => {
    for (const number of new Set(value.map((each) => each.number)))
      add(to.resource, 'cv:telephone', { value: number, datatype: 'xsd:string' })
  },
  numbers,
)

const hours: Mapping<LocalizedText> = one(
  'cv:openingHours',
  named(['time:TemporalEntity'], 'dct:description'),
)

/** @see https://semiceu.github.io/CPOV/releases/2.1.2/#ContactPoint */
export const contact: KindMapping<'contact'> = {
  types: () => ['cv:ContactPoint'],
  table: {
    of,
    purpose: text('dct:description'),
    title: text('dct:title'),
    programmes: many('torg:answersFor', ref('programme')),
    email,
    phones,
    postal: one('torg:postalAddress', address),
    visiting: one('torg:visitingAddress', address),
    languages: many('dct:language', language),
    hours,
    links: links('cv:contactPage'),
    period: one('dct:temporal', period),
    ...provenance,
  },
}
