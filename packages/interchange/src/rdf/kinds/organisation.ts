import type {
  LegalBasis,
  Mandate,
  Matter,
  Organisation,
  SocialAccount,
  Task,
} from '@torg/domain/organisations'
import { isGovernmental, isGroup } from '../../bodies/sort.ts'
import { municipality } from '../mapping/address.ts'
import { authority, country, language } from '../mapping/authority.ts'
import { change } from '../mapping/change.ts'
import { concept } from '../mapping/concept.ts'
import { date, period } from '../mapping/date.ts'
import { emailPattern } from '../mapping/email.ts'
import { identifiers } from '../mapping/identifier.ts'
import { links, oneLink } from '../mapping/link.ts'
import { duration, plain, quoted, text, truth, whole } from '../mapping/literal.ts'
import { many, one } from '../mapping/mapping.ts'
import { part, partId } from '../mapping/part.ts'
import { provenance } from '../mapping/provenance.ts'
import { ref, within } from '../mapping/reference.ts'
import type { Term } from '../namespaces.ts'
import type { KindMapping } from './kind-mapping.ts'
import { abbreviation, otherNames, shortNames } from './organisation-names.ts'
import { relations } from './organisation-relations.ts'

export const legalBasis = part<LegalBasis>('torg:LegalBasis', {
  kind: one('dct:type', concept('basis-kind')),
  title: text('dct:title'),
  quote: one('torg:quote', quoted),
  link: oneLink(),
  binding: one('torg:binding', truth),
  on: one('dct:date', date),
})

/** A subject that roles are limited to, or an area of a programme. */
export const matter = (list: string) =>
  part<Matter>('skos:Concept', {
    id: partId,
    name: text('skos:prefLabel'),
    broader: one('skos:broader', within(list)),
  })

const task = part<Task>('torg:Task', {
  id: partId,
  text: text('dct:description'),
  verb: one('torg:taskVerb', concept('task-verb')),
  matter: one('dct:subject', within('matters')),
})

const mandate = part<Mandate>('torg:Mandate', {
  purpose: text('dct:description'),
  decision: one(
    'torg:decision',
    part<NonNullable<Mandate['decision']>>('torg:Decision', {
      by: one('prov:wasAssociatedWith', ref('organisation')),
      on: one('dct:date', date),
      link: oneLink(),
    }),
  ),
  basis: many('torg:legalBasis', legalBasis),
  term: one('dct:temporal', period),
  duration: one('time:hasXSDDuration', duration),
  tasks: many('torg:task', task),
})

// https://op.europa.eu/en/web/eu-vocabularies/dataset/-/resource?uri=http://publications.europa.eu/resource/dataset/organization-type
const agency = `${authority}organization-type/AGENCY`

const typesOf = (organisation: Organisation): Term[] => [
  ...(isGovernmental(organisation.kind) ? (['cv:PublicOrganisation'] as const) : []),
  ...(isGroup(organisation.kind) ? (['org:OrganizationalCollaboration'] as const) : []),
  'org:Organization',
  'foaf:Agent',
]

/**
 * A body as a public organisation of CPOV, a group of several as a collaboration of ORG.
 * @see https://semiceu.github.io/CPOV/releases/2.1.2/
 * @see https://www.w3.org/TR/vocab-org/
 */
export const organisation: KindMapping<'organisation'> = {
  types: typesOf,
  table: {
    kind: one('org:classification', concept('organisation-kind', [], { [agency]: 'agency' })),
    name: text('skos:prefLabel'),
    otherNames,
    abbreviation,
    description: text('dct:description'),
    mandate: one('torg:mandate', mandate),
    matters: many('torg:matter', matter('matters')),
    composition: text('torg:composition'),
    size: one(
      'torg:size',
      part<NonNullable<Organisation['size']>>('torg:Count', {
        number: one('torg:number', whole),
        of: text('torg:counted'),
      }),
    ),
    openTo: one('torg:openTo', concept('open-to')),
    lifecycle: one('adms:status', concept('lifecycle')),
    founded: change('org:resultedFrom'),
    closed: change('org:changedBy'),
    parent: one('org:subOrganizationOf', ref('organisation')),
    relations,
    identifiers,
    languages: many('dct:language', language),
    country: one('dct:spatial', country),
    municipality: one('torg:municipality', municipality),
    links: links('foaf:homepage'),
    accounts: many(
      'foaf:account',
      part<SocialAccount>('foaf:OnlineAccount', {
        service: one('torg:service', plain),
        handle: one('foaf:accountName', plain),
        link: oneLink(),
      }),
    ),
    emailPattern: one('torg:emailPattern', emailPattern),
    ...provenance,
  },
  also: shortNames,
}
