import * as z from 'zod'
import { Party } from '../organisations/membership.ts'
import { NodeRef } from '../programmes/ask.ts'
import { Audience } from '../programmes/audience.ts'
import { expected } from '../values/expected.ts'
import { ref } from '../values/id.ts'
import { LanguageTag } from '../values/language.ts'
import { Link, WebAddress } from '../values/link.ts'
import { recordFields } from '../values/record.ts'
import { LocalizedText } from '../values/text.ts'
import { LocalDateTime } from '../values/zone.ts'
import { Place } from './place.ts'
import { Price, Registration } from './registration.ts'
import { EventStatus } from './status.ts'
import { When } from './when.ts'

export const EventKind = z
  .enum([
    'seminar',
    'regional-event',
    'national-event',
    'network-meeting',
    'dialogue',
    'academy',
    'workshop',
    'webinar',
    'observance-day',
    'meeting',
    'online-consultation',
  ])
  .meta({ id: 'EventKind', description: 'What sort of event it is' })
export type EventKind = z.infer<typeof EventKind>

/** A body or person with a part in an event. `name` when it is no record of its own. */
export const Organiser = z
  .strictObject({
    organisation: ref('organisation').optional(),
    name: LocalizedText.optional(),
    role: z.enum(['organiser', 'partner', 'host', 'funder']).describe('Its part in the event'),
  })
  .refine(
    (organiser) => (organiser.organisation === undefined) !== (organiser.name === undefined),
    expected('either-organisation-or-name', 'either an organisation or a name'),
  )
  .meta({ id: 'Organiser', description: 'A body with a part in an event' })
export type Organiser = z.infer<typeof Organiser>

export const AgendaItem = z
  .strictObject({
    start: LocalDateTime.optional().describe('Wall time in the zone of the event'),
    end: LocalDateTime.optional().describe('Wall time in the zone of the event'),
    title: LocalizedText,
    text: LocalizedText.optional(),
    speakers: z
      .array(
        z.union([
          Party,
          z.strictObject({ name: z.string().min(1).describe('Full name'), title: LocalizedText.optional() }),
        ]),
      )
      .optional()
      .describe('Who speaks: records, or names where there are none'),
  })
  .meta({ id: 'AgendaItem', description: 'A part of an event' })
export type AgendaItem = z.infer<typeof AgendaItem>

export const Image = z
  .strictObject({
    href: WebAddress,
    alternative: LocalizedText,
    credit: z.string().optional().describe('Who made it'),
  })
  .meta({ id: 'Image', description: 'Image with alternative text' })
export type Image = z.infer<typeof Image>

export const Outcome = z
  .strictObject({
    kind: z.enum(['summary', 'recording', 'document', 'decision']).describe('What came of the event'),
    text: LocalizedText.optional(),
    link: Link.optional(),
  })
  .meta({ id: 'Outcome', description: 'What came of an event' })
export type Outcome = z.infer<typeof Outcome>

/** A public event. Named so because a bare `Event` shadows the DOM's. */
export const PublicEvent = z
  .strictObject({
    ...recordFields,
    kind: EventKind.describe('What it is'),
    name: LocalizedText,
    summary: LocalizedText.optional(),
    description: LocalizedText.optional(),
    theme: LocalizedText.optional(),
    when: When,
    status: EventStatus,
    attendance: z.enum(['on-site', 'online', 'both']).optional().describe('Not known if absent'),
    languages: z.array(LanguageTag).optional().describe('Languages spoken; not known if absent'),
    place: Place.optional().describe('Where it is'),
    organisers: z.array(Organiser).min(1).describe('Who is behind it'),
    audiences: z.array(Audience).optional().describe('For whom it is'),
    audienceNote: LocalizedText.optional().describe('For whom, in words'),
    level: z.enum(['local', 'regional', 'national', 'international']).describe('How far it reaches'),
    programme: ref('programme').optional(),
    nodes: z.array(NodeRef).optional().describe('Commitments and measures that it serves'),
    series: ref('series').optional(),
    agenda: z.array(AgendaItem).optional().describe('Programme of the day'),
    registration: Registration.optional(),
    price: Price.optional().describe('What it costs; not known if absent'),
    contacts: z.array(ref('contact')).optional().describe('Whom to ask'),
    links: z.array(Link).optional().describe('Web pages'),
    images: z.array(Image).optional().describe('Pictures with alternative text'),
    outcomes: z.array(Outcome).optional().describe('What came of it'),
  })
  .meta({ id: 'PublicEvent', description: 'A public event' })
export type PublicEvent = z.infer<typeof PublicEvent>

/** Whether more than one language is spoken at an event. */
export const isMultilingual = ({ languages }: PublicEvent): boolean => (languages?.length ?? 0) > 1
