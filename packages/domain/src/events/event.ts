import { z } from 'zod'
import { Party } from '../organisations/membership.ts'
import { NodeRef } from '../programmes/ask.ts'
import { Audience } from '../programmes/audience.ts'
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
  .meta({ id: 'EventKind' })
export type EventKind = z.infer<typeof EventKind>

/** A body or person with a part in an event. `name` when it is no record of its own. */
export const Organiser = z
  .strictObject({
    organisation: ref('organisation').optional(),
    name: LocalizedText.optional(),
    role: z.enum(['organiser', 'partner', 'host', 'funder']),
  })
  .refine((organiser) => (organiser.organisation === undefined) !== (organiser.name === undefined), {
    error: 'Expected either an organisation or a name',
  })
  .meta({ id: 'Organiser' })
export type Organiser = z.infer<typeof Organiser>

export const AgendaItem = z
  .strictObject({
    start: LocalDateTime.optional(),
    end: LocalDateTime.optional(),
    title: LocalizedText,
    text: LocalizedText.optional(),
    speakers: z
      .array(z.union([Party, z.strictObject({ name: z.string().min(1), title: LocalizedText.optional() })]))
      .optional(),
  })
  .meta({ id: 'AgendaItem' })
export type AgendaItem = z.infer<typeof AgendaItem>

export const Image = z
  .strictObject({ href: WebAddress, alternative: LocalizedText, credit: z.string().optional() })
  .meta({ id: 'Image', description: 'Image with alternative text' })
export type Image = z.infer<typeof Image>

export const Outcome = z
  .strictObject({
    kind: z.enum(['summary', 'recording', 'document', 'decision']),
    text: LocalizedText.optional(),
    link: Link.optional(),
  })
  .meta({ id: 'Outcome' })
export type Outcome = z.infer<typeof Outcome>

/** A public event. Named so because a bare `Event` shadows the DOM's. */
export const PublicEvent = z
  .strictObject({
    ...recordFields,
    kind: EventKind,
    name: LocalizedText,
    summary: LocalizedText.optional(),
    description: LocalizedText.optional(),
    theme: LocalizedText.optional(),
    when: When,
    status: EventStatus,
    attendance: z.enum(['on-site', 'online', 'both']).optional().describe('Not known if absent'),
    languages: z.array(LanguageTag).optional().describe('Languages spoken; not known if absent'),
    place: Place.optional(),
    organisers: z.array(Organiser).min(1),
    audiences: z.array(Audience).optional(),
    audienceNote: LocalizedText.optional().describe('For whom, in words'),
    level: z.enum(['local', 'regional', 'national', 'international']),
    programme: ref('programme').optional(),
    nodes: z.array(NodeRef).optional().describe('Commitments and measures that it serves'),
    series: ref('series').optional(),
    agenda: z.array(AgendaItem).optional(),
    registration: Registration.optional(),
    price: Price.optional(),
    contacts: z.array(ref('contact')).optional(),
    links: z.array(Link).optional(),
    images: z.array(Image).optional(),
    outcomes: z.array(Outcome).optional(),
  })
  .meta({ id: 'PublicEvent', description: 'A public event' })
export type PublicEvent = z.infer<typeof PublicEvent>

/** Whether more than one language is spoken at an event. */
export const isMultilingual = ({ languages }: PublicEvent): boolean => (languages?.length ?? 0) > 1
