import * as z from 'zod'
import { EventKind, PublicEvent } from '../events/event.ts'
import { EventStatusKind } from '../events/status.ts'
import { Role } from '../organisations/membership.ts'
import { OrganisationKind } from '../organisations/organisation.ts'
import { Strength } from '../programmes/ask.ts'
import { Audience } from '../programmes/audience.ts'
import { ProgrammeKind } from '../programmes/programme.ts'
import type { Kind } from '../values/id.ts'
import * as parameter from './parameter.ts'

const q = parameter.text(
  'demokrati',
  'Words to find, in Finnish, Swedish or English, in any form of the word',
)

const node = parameter.ids('1.2', 'Of these parts of a programme; with `programme`, of that programme')

const programme = parameter.ids('ogp-finland-5', 'Of these programmes')

/** What every answer that holds records can be asked for. */
export const lang = parameter.languages(
  'One language per text, the best of these that it has; all languages if absent',
)

const paging = {
  limit: parameter.wholeNumber(1, 200, 20, 'Most records on a page; 20 if absent'),
  cursor: parameter.cursor('The `next` of the page before'),
  reverse: parameter.truth("The other way round than the list's own order"),
  count: parameter.truth('Also say how many there are on all pages together'),
  lang,
}

/** The query parameters that each list takes. */
export const listQueries = {
  organisation: z.strictObject({
    kind: parameter.oneOf(OrganisationKind, 'ministry', 'Of these kinds'),
    parent: parameter.ids('vm', 'Directly under these organisations'),
    municipality: parameter.words('Vasa', 'In these municipalities: national code, or name in any language'),
    q,
    ...paging,
  }),
  person: z.strictObject({ q, ...paging }),
  membership: z.strictObject({
    organisation: parameter.ids('ministerarbetsgruppen-digitalisering', 'Roles in these organisations'),
    person: parameter.ids('sirpa-paatero', 'Roles of these people'),
    member: parameter.ids('vm', 'Roles of these organisations in others'),
    role: parameter.oneOf(Role, 'chair', 'These roles'),
    matter: parameter.id(
      'public-administration',
      'With `organisation`: roles that take in this matter of it, or a part of it',
    ),
    on: parameter.day('2022-04-01', 'Roles that may hold on this day'),
    q,
    ...paging,
  }),
  contact: z.strictObject({
    person: parameter.ids('sirpa-paatero', 'Of these people'),
    organisation: parameter.ids('vm', 'Of these organisations, or of people on their behalf'),
    programme: parameter.ids('ogp-finland-5', 'Of these programmes, or answering for them'),
    event: parameter.ids('st-michel-2020-01-14', 'Of these events'),
    on: parameter.day('2026-11-22', 'Those that may be in use on this day'),
    q,
    ...paging,
  }),
  programme: z.strictObject({
    kind: parameter.oneOf(ProgrammeKind, 'action-plan', 'Of these kinds'),
    owner: parameter.ids('vm', 'Owned by these organisations'),
    q,
    ...paging,
  }),
  ask: z.strictObject({
    audience: parameter.oneOf(
      Audience,
      'municipalities',
      'Asked of these audiences, directly or as part of a wider one',
    ),
    strength: parameter.oneOf(Strength, 'binding', 'Of these strengths'),
    due_before: parameter.day('2027-01-01', 'Due before this day'),
    programme,
    node,
    q,
    ...paging,
  }),
  call: z.strictObject({
    programme,
    audience: parameter.oneOf(
      Audience,
      'ministries',
      'Made to these audiences, directly or as part of a wider one',
    ),
    q,
    ...paging,
  }),
  event: z.strictObject({
    from: parameter.moment(
      'Not over before this day or moment: `now`, `today`, `2026-12-01`, `2026-12-01T13:00Z`',
    ),
    to: parameter.moment('Begun by the end of this day, or before this moment'),
    organisation: parameter.ids('vm', 'Organised by these organisations, or with their part in it'),
    descendants: parameter.truth('With `organisation`: also by all organisations under these'),
    programme,
    node,
    series: parameter.ids('regionala-evenemang', 'Of these series'),
    kind: parameter.oneOf(EventKind, 'regional-event', 'Of these kinds'),
    audience: parameter.oneOf(
      Audience,
      'municipalities',
      'For these audiences, directly or as part of a wider one',
    ),
    language: parameter.languageTags('At least one of these languages is spoken'),
    level: parameter.oneOf(PublicEvent.shape.level, 'regional', 'Of these levels'),
    municipality: parameter.words('Vasa', 'In these municipalities: national code, or name in any language'),
    attendance: parameter.oneOf(PublicEvent.shape.attendance.unwrap(), 'online', 'On site, online, or both'),
    status: parameter.oneOf(EventStatusKind, 'scheduled', 'With these statuses'),
    registration: parameter.oneOf(z.enum(['open']), 'open', 'Registration is open now'),
    q,
    ...paging,
  }),
  series: z.strictObject({
    programme,
    organisation: parameter.ids('vm', 'Organised by these organisations'),
    q,
    ...paging,
  }),
  post: z.strictObject({
    programme,
    author: parameter.ids('katju-holkeri', 'Written by these people or organisations'),
    organisation: parameter.ids('vm', 'Published by these organisations, or about them'),
    q,
    ...paging,
  }),
  document: z.strictObject({
    programme,
    publisher: parameter.ids('vm', 'Published by these organisations'),
    q,
    ...paging,
  }),
} as const satisfies Record<Kind, z.ZodObject>

/** What one record can be asked for in. */
export const RecordQuery = z.strictObject({ lang })

/** A list's query, read. */
export type ListQuery<K extends Kind> = z.output<(typeof listQueries)[K]>
