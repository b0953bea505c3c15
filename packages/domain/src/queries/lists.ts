import * as z from 'zod'
import { ContactPoint, Person } from '../contacts/index.ts'
import { EventKind, PublicEvent } from '../events/event.ts'
import { EventSeries } from '../events/series.ts'
import { EventStatusKind } from '../events/status.ts'
import { Membership, Role } from '../organisations/membership.ts'
import { Organisation, OrganisationKind } from '../organisations/organisation.ts'
import { Ask, Strength } from '../programmes/ask.ts'
import { Audience } from '../programmes/audience.ts'
import { Call } from '../programmes/call.ts'
import { PublicDocument } from '../programmes/document.ts'
import { Post } from '../programmes/post.ts'
import { Programme, ProgrammeKind } from '../programmes/programme.ts'
import { Kind } from '../values/id.ts'
import * as parameter from './parameter.ts'

const q = parameter.text(
  'demokrati',
  'Words to find, in Finnish, Swedish or English, in any form of the word',
)

const node = parameter.ids('1.2', 'Of these parts of a programme; with `programme`, of that programme')

const programme = parameter.ids('ogp-finland-5', 'Of these programmes')

const region = parameter.words(
  'FI-12',
  'In municipalities of these regions: ISO 3166-2 code, or name of a Finnish one in Finnish, Swedish or English',
)

/** What every answer that holds records can be asked for. */
export const lang = parameter.languages(
  'One language per text, the best of these that it has; all languages if absent',
)

export const include = parameter.oneOf(
  Kind,
  'organisation',
  'Also the records of these kinds that are mentioned, in `included`, by the path of their list and the id that is mentioned',
)

/** How the records of an answer are to be shown, whatever the answer is. */
const shown = <S extends z.ZodObject>({ shape }: S, example: keyof S['shape'] & string) => {
  const fields = Object.keys(shape) as (keyof S['shape'] & string)[]
  return {
    lang,
    fields: parameter.oneOf(
      z.enum(
        Object.fromEntries(fields.map((field) => [field, field])) as { [F in (typeof fields)[number]]: F },
      ),
      example as never,
      'Only these fields of each record, and its id',
    ),
    include,
    known: parameter.moment(
      'As it was known at this moment, or at the end of this day: later changes are left out, removed records are back',
    ),
  }
}

const inForce = (example: string, description: string) => ({ on: parameter.day(example, description) })

const paging = {
  limit: parameter.wholeNumber(1, 200, 20, 'Most records on a page; 20 if absent'),
  cursor: parameter.cursor('The `next` of the page before'),
  reverse: parameter.truth("The other way round than the list's own order"),
  count: parameter.truth('Also say how many there are on all pages together'),
}

const views = {
  organisation: shown(Organisation, 'name'),
  person: shown(Person, 'name'),
  membership: shown(Membership, 'role'),
  contact: shown(ContactPoint, 'of'),
  programme: shown(Programme, 'name'),
  ask: shown(Ask, 'text'),
  call: shown(Call, 'title'),
  event: shown(PublicEvent, 'name'),
  series: shown(EventSeries, 'name'),
  post: shown(Post, 'title'),
  document: shown(PublicDocument, 'title'),
} as const

/** The query parameters that each list takes. */
export const listQueries = {
  organisation: z.strictObject({
    kind: parameter.oneOf(OrganisationKind, 'ministry', 'Of these kinds'),
    parent: parameter.ids('vm', 'Directly under these organisations'),
    municipality: parameter.words('Vasa', 'In these municipalities: national code, or name in any language'),
    region,
    ...inForce('2022-04-01', 'Those that may have existed on this day'),
    q,
    ...paging,
    ...views.organisation,
  }),
  person: z.strictObject({ q, ...paging, ...views.person }),
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
    ...views.membership,
  }),
  contact: z.strictObject({
    person: parameter.ids('sirpa-paatero', 'Of these people'),
    organisation: parameter.ids('vm', 'Of these organisations, or of people on their behalf'),
    programme: parameter.ids('ogp-finland-5', 'Of these programmes, or answering for them'),
    event: parameter.ids('st-michel-2020-01-14', 'Of these events'),
    on: parameter.day('2026-11-22', 'Those that may be in use on this day'),
    q,
    ...paging,
    ...views.contact,
  }),
  programme: z.strictObject({
    kind: parameter.oneOf(ProgrammeKind, 'action-plan', 'Of these kinds'),
    owner: parameter.ids('vm', 'Owned by these organisations'),
    ...inForce('2024-04-01', 'Those that may have run on this day'),
    q,
    ...paging,
    ...views.programme,
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
    ...views.ask,
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
    ...views.call,
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
    region,
    bbox: parameter.area(
      '20.5,59.7,31.6,70.1',
      'Where coordinates are known: within west, south, east, north',
    ),
    near: parameter.near(
      '63.1,21.6,50',
      'Where coordinates are known: as far from a latitude and longitude as these kilometres',
    ),
    attendance: parameter.oneOf(PublicEvent.shape.attendance.unwrap(), 'online', 'On site, online, or both'),
    status: parameter.oneOf(EventStatusKind, 'scheduled', 'With these statuses'),
    group: parameter.choice(
      z.enum(['series', 'occurrence']),
      'series',
      '`series`: of each series only the first event that is left; `occurrence`, every event, if absent',
    ),
    registration: parameter.oneOf(z.enum(['open']), 'open', 'Registration is open now'),
    q,
    ...paging,
    ...views.event,
  }),
  series: z.strictObject({
    programme,
    organisation: parameter.ids('vm', 'Organised by these organisations'),
    q,
    ...paging,
    ...views.series,
  }),
  post: z.strictObject({
    programme,
    author: parameter.ids('katju-holkeri', 'Written by these people or organisations'),
    organisation: parameter.ids('vm', 'Published by these organisations, or about them'),
    q,
    ...paging,
    ...views.post,
  }),
  document: z.strictObject({
    programme,
    publisher: parameter.ids('vm', 'Published by these organisations'),
    q,
    ...paging,
    ...views.document,
  }),
} as const satisfies Record<Kind, z.ZodObject>

/** What a document that has no pages can be asked for in. */
export const LanguageQuery = z.strictObject({ lang })

/** The query parameters that each single record takes. */
export const recordQueries = {
  organisation: z.strictObject({
    ...views.organisation,
    ...inForce('2022-04-01', 'Not found if it did not exist on this day'),
  }),
  person: z.strictObject(views.person),
  membership: z.strictObject({
    ...views.membership,
    ...inForce('2022-04-01', 'Not found if it was not held on this day'),
  }),
  contact: z.strictObject({
    ...views.contact,
    ...inForce('2026-11-22', 'Not found if it was not in use on this day'),
  }),
  programme: z.strictObject({
    ...views.programme,
    ...inForce('2024-04-01', 'Not found if it did not run on this day'),
  }),
  ask: z.strictObject(views.ask),
  call: z.strictObject(views.call),
  event: z.strictObject(views.event),
  series: z.strictObject(views.series),
  post: z.strictObject(views.post),
  document: z.strictObject(views.document),
} as const satisfies Record<Kind, z.ZodObject>

/** The query of a single record, read. */
export type RecordQuery<K extends Kind> = z.output<(typeof recordQueries)[K]>

/** A list's query, read. */
export type ListQuery<K extends Kind> = z.output<(typeof listQueries)[K]>
