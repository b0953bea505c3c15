import type { PublicDocument } from '@torg/domain/programmes'
import { language } from '../mapping/authority.ts'
import { concept } from '../mapping/concept.ts'
import { date } from '../mapping/date.ts'
import { identifiers } from '../mapping/identifier.ts'
import { links } from '../mapping/link.ts'
import { text } from '../mapping/literal.ts'
import { many, one } from '../mapping/mapping.ts'
import { part } from '../mapping/part.ts'
import { provenance } from '../mapping/provenance.ts'
import { ref, refs } from '../mapping/reference.ts'
import type { KindMapping } from './kind-mapping.ts'

type Signatory = NonNullable<PublicDocument['signatories']>[number]

/** A published document; each of its links is a copy of it somewhere. */
export const document: KindMapping<'document'> = {
  types: () => ['foaf:Document', 'torg:PublicDocument'],
  table: {
    kind: one('dct:type', concept('document-kind')),
    title: text('dct:title'),
    summary: text('dct:abstract'),
    publisher: one('dct:publisher', ref('organisation')),
    date: one('dct:issued', date),
    identifiers,
    languages: many('dct:language', language),
    programme: one('torg:programme', ref('programme')),
    recipients: many('cv:audience', concept('audience')),
    signatories: many(
      'prov:qualifiedAttribution',
      part<Signatory>('prov:Attribution', {
        person: one('prov:agent', ref('person')),
        title: text('dct:title'),
      }),
    ),
    links: links(),
    ...provenance,
  },
}

/** @see http://rdfs.org/sioc/spec/#term_Post */
export const post: KindMapping<'post'> = {
  types: () => ['sioc:Post', 'foaf:Document', 'torg:Post'],
  table: {
    kind: one('dct:type', concept('post-kind')),
    title: text('dct:title'),
    author: refs('dct:creator'),
    about: many('foaf:topic', ref('organisation')),
    publisher: one('dct:publisher', ref('organisation')),
    programme: one('torg:programme', ref('programme')),
    events: many('torg:event', ref('event')),
    date: one('dct:issued', date),
    summary: text('dct:abstract'),
    text: text('sioc:content'),
    links: links(),
    ...provenance,
  },
}
