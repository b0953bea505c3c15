import type { AgendaItem, Image, Organiser, Outcome, Place, PublicEvent } from '@torg/domain/events'
import { add } from '../graph.ts'
import { address, municipality } from '../mapping/address.ts'
import { authority, language } from '../mapping/authority.ts'
import { concept } from '../mapping/concept.ts'
import { date } from '../mapping/date.ts'
import { links, oneLink, webPage } from '../mapping/link.ts'
import { decimal, plain, text, truth, address as webAddress, whole } from '../mapping/literal.ts'
import { also, inline, type Mapping, many, one, type Subject } from '../mapping/mapping.ts'
import { named, part } from '../mapping/part.ts'
import { provenance } from '../mapping/provenance.ts'
import { nodeOf, ref } from '../mapping/reference.ts'
import { wallTime } from '../mapping/wall-time.ts'
import { when } from '../mapping/when.ts'
import type { KindMapping } from './kind-mapping.ts'

export const organiser = part<Organiser>('cv:Participation', {
  organisation: one('cv:hasParticipant', ref('organisation')),
  name: one('cv:hasParticipant', named(['foaf:Agent'], 'dct:title', 'foaf:name')),
  role: one('cv:role', concept('organiser-role')),
})

type Speaker = NonNullable<AgendaItem['speakers']>[number]

const agendaItem = part<AgendaItem>('torg:AgendaItem', {
  start: one('torg:starts', wallTime),
  end: one('torg:ends', wallTime),
  title: text('dct:title'),
  text: text('dct:description'),
  speakers: many(
    'torg:speaker',
    part<Speaker>('torg:Speaker', {
      person: one('prov:agent', ref('person')),
      organisation: one('prov:agent', ref('organisation')),
      name: one('foaf:name', plain),
      title: text('dct:title'),
    }),
  ),
})

const location = part<Place>('dct:Location', {
  name: text('locn:geographicName'),
  address: one('locn:address', address),
  municipality: one('torg:municipality', municipality),
  coordinates: inline({ latitude: one('geo:lat', decimal), longitude: one('geo:long', decimal) }),
  accessibility: one(
    'torg:accessibility',
    part<NonNullable<Place['accessibility']>>('torg:Accessibility', {
      stepFree: one('torg:stepFree', truth),
      accessibleToilet: one('torg:accessibleToilet', truth),
      inductionLoop: one('torg:inductionLoop', truth),
      signLanguage: one('torg:signLanguage', truth),
      captions: one('torg:captions', truth),
      note: text('skos:note'),
    }),
  ),
  online: oneLink(),
})

const accessibility = text('cv:accessibility')

/** CPEV has the address and a text on accessibility right at the event. */
const place: Mapping<Place> = also(
  one('torg:place', location),
  (value, to: Subject) => {
    if (value.address) add(to.resource, 'locn:address', { iri: `${to.path}/address` })
    if (value.accessibility?.note) accessibility.write(value.accessibility.note, to)
  },
  (from) => {
    const note = accessibility.read(from)
    const found = { address: one('locn:address', address).read(from), accessibility: note && { note } }
    const known = Object.entries(found).filter(([, value]) => value !== undefined)
    return known.length === 0 ? undefined : Object.fromEntries(known)
  },
)

type Registration = NonNullable<PublicEvent['registration']>

const registration: Mapping<Registration> = also(
  one(
    'torg:registration',
    part<Registration>('torg:Registration', {
      kind: one('dct:type', concept('registration')),
      link: oneLink(),
      opens: one('torg:opens', date),
      closes: one('torg:closes', wallTime),
      capacity: one('torg:capacity', whole),
      note: text('skos:note'),
    }),
  ),
  (value, { resource, writing }) => {
    if (value.kind === 'link' && value.link.href !== undefined)
      add(resource, 'cv:registrationPage', webPage(value.link.href, writing))
  },
  ({ node }) => {
    const [page] = node.values('cv:registrationPage')
    return page && { kind: 'link', link: { href: page.kind === 'node' ? page.iri : page.value } }
  },
)

const image = part<Image>('foaf:Image', {
  href: one('torg:href', webAddress),
  alternative: text('dct:description'),
  credit: one('torg:credit', plain),
})

const outcome = part<Outcome>('torg:Outcome', {
  kind: one('dct:type', concept('outcome')),
  text: text('dct:description'),
  link: oneLink(),
})

// What SEMIC's own example has for an event that takes place as announced.
const normal = `${authority}event-status/NORMAL`

/** @see https://semiceu.github.io/Core-Public-Event-Vocabulary/releases/1.1.1/ */
export const event: KindMapping<'event'> = {
  types: () => ['cv:PublicEvent'],
  table: {
    kind: one('dct:type', concept('event-kind')),
    name: text('dct:title'),
    summary: text('dct:abstract'),
    description: text('dct:description'),
    theme: one('dct:subject', named(['skos:Concept'], 'skos:prefLabel')),
    when: one('time:hasTime', when),
    status: inline<PublicEvent['status']>({
      kind: one('cv:eventStatus', concept('event-status', [], { [normal]: 'scheduled' })),
      reason: text('torg:statusReason'),
      earlier: one('torg:earlierTime', when),
    }),
    attendance: one('cv:format', concept('attendance')),
    languages: many('dct:language', language),
    place,
    organisers: many('cv:hasParticipation', organiser),
    audiences: many('cv:audience', concept('audience')),
    audienceNote: text('torg:audienceNote'),
    level: one('torg:level', concept('level')),
    programme: one('torg:programme', ref('programme')),
    nodes: many('torg:serves', nodeOf),
    series: one('cv:parentEvent', ref('series')),
    agenda: many('torg:agendaItem', agendaItem),
    registration,
    price: one(
      'torg:price',
      part<NonNullable<PublicEvent['price']>>('torg:Price', {
        free: one('torg:free', truth),
        amount: one('torg:amount', decimal),
        currency: one('torg:currency', plain),
        note: text('skos:note'),
      }),
    ),
    contacts: many('cv:contactPoint', ref('contact')),
    links: links('foaf:page', 'foaf:homepage'),
    images: many('foaf:depiction', image),
    outcomes: many('torg:outcome', outcome),
    ...provenance,
  },
}
