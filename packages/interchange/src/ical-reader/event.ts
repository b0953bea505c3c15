import type { Organiser, PublicEvent } from '@torg/domain/events'
import {
  Coordinates,
  Id,
  type Kind,
  LanguageTag,
  type Link,
  type LocalizedText,
  type Stated,
  WebAddress,
} from '@torg/domain/values'
import { inferred } from '../reading/inferred.ts'
import type { Reading } from '../reading/reading.ts'
import { codeOf } from '../words/meaning.ts'
import { type Meant, meaningOf, plainName } from './categories.ts'
import { type Component, type Property, propertiesIn, propertyIn, textIn } from './component.ts'
import { contactsIn, locationIn, organisersIn } from './inside.ts'
import { structuredEvent } from './structured.ts'
import { whenOf, type Zones } from './time.ts'

/** What Torg asks of an event and calendars have no words for, or often leave unsaid. */
export type Assumed = Pick<PublicEvent, 'kind' | 'level' | 'organisers'>

export type EventReading = Zones & {
  reading: Reading
  language: string
  assumed: Partial<Assumed>
  idOf: (address: string, kind: Kind) => Id | undefined
}

// Of use to the calendar that wrote it, or read elsewhere.
const passedOver = new Set(
  'attendee class comment completed created dtend dtstamp dtstart due duration exdate last-modified method priority rdate recurrence-id related-to request-status rrule sequence structured-data transp uid'.split(
    ' ',
  ),
)
const taken = new Set(
  'attach categories conference description geo link location organizer refid status summary url'.split(' '),
)
// What the event says a second time as data.
const takenAsData = new Set(['contact', 'image'])

const tagOf = ({ parameters }: Property, language: string): string =>
  LanguageTag.safeParse(parameters.language).data ?? language

const said = (component: Component, name: string, language: string): LocalizedText | undefined => {
  const [property, text] = [propertyIn(component, name), textIn(component, name)]
  return property === undefined || text === undefined ? undefined : { [tagOf(property, language)]: text }
}

/** A link to the address that a property holds, under the label that it has. */
function linkTo(property: Property | undefined, language: string): Link | undefined {
  const href = WebAddress.safeParse(property?.values[0])
  if (!property || !href.success) return undefined
  const label = property.parameters.label?.trim()
  return { href: href.data, ...(label ? { title: { [tagOf(property, language)]: label } } : {}) }
}

const links = (event: Component, language: string): Link[] =>
  ['url', 'link', 'attach']
    .flatMap((name) => propertiesIn(event, name).map((property) => linkTo(property, language)))
    .filter((link) => link !== undefined)

// What `writeCalendar` gives as the location of an event that has none.
const nowhere = (name: LocalizedText | undefined) => codeOf(Object.values(name ?? {})[0] ?? '', ['online'])

function place(event: Component, language: string): PublicEvent['place'] {
  const name = said(event, 'location', language)
  // Many put the address of an online meeting where the place should be.
  const where = WebAddress.safeParse(name && Object.values(name)[0])
  const [latitude, longitude] = [propertyIn(event, 'geo')?.values[0]].flat().map(Number)
  const coordinates = Coordinates.safeParse({ latitude, longitude })
  const online =
    linkTo(propertyIn(event, 'conference'), language) ?? (where.success ? { href: where.data } : undefined)
  const read = {
    ...(name && !where.success && !nowhere(name) ? { name } : {}),
    ...(coordinates.success ? { coordinates: coordinates.data } : {}),
    ...(online ? { online } : {}),
  }
  return Object.keys(read).length > 0 ? read : undefined
}

function groups(event: Component): Pick<PublicEvent, 'series' | 'programme' | 'nodes'> {
  const found = propertiesIn(event, 'refid')
    .map(({ values }) => String(values[0]).split('/'))
    .filter(([, ...ids]) => ids.every((id) => Id.safeParse(id).success))
  const one = (kind: string) => found.find(([name, , node]) => name === kind && node === undefined)?.[1]
  const [series, programme] = [one('series'), one('programme')]
  const nodes = found.flatMap(([name, of = '', node]) =>
    name === 'programme' && node !== undefined ? [{ programme: of, node }] : [],
  )
  return {
    ...(series ? { series } : {}),
    ...(programme ? { programme } : {}),
    ...(nodes.length > 0 ? { nodes } : {}),
  }
}

/** Why an event is left out whole. */
function isRefused(component: Component, summary: unknown, time: unknown, { problem, notTaken }: Reading) {
  if (/^(?:PRIVATE|CONFIDENTIAL)$/i.test(textIn(component, 'class') ?? ''))
    notTaken('events that the calendar marks as not public', component)
  else if (summary === undefined)
    problem('not-valid', component, 'Expected a SUMMARY; the event was left out')
  else if (time === undefined)
    problem(
      'not-valid',
      propertyIn(component, 'dtstart') ?? component,
      'Expected a DTSTART such as 20260319 or 20260319T130000; the event was left out',
    )
  else return false
  return true
}

function categoriesIn(component: Component, { notTaken }: Reading): Meant {
  const found = propertiesIn(component, 'categories')
  const meant = meaningOf(found.flatMap(({ values }) => values.map(String)))
  for (const category of meant.unknown)
    notTaken(`the category "${category.slice(0, 60)}"`, found[0] ?? component)
  return meant
}

function tellLeft(component: Component, isData: boolean, { notTaken }: Reading) {
  for (const property of component.properties) {
    const { name } = property
    if (taken.has(name) || passedOver.has(name) || name.startsWith('x-')) continue
    if (!isData || !takenAsData.has(name)) notTaken(name.toUpperCase(), property)
  }
}

type Status = 'scheduled' | 'cancelled' | 'postponed'

function statusOf(
  component: Component,
  off: 'cancelled' | 'postponed' | undefined,
  { problem }: Reading,
): Status {
  const status = textIn(component, 'status')?.toUpperCase()
  if (status === 'CANCELLED') return 'cancelled'
  if (off === 'postponed') return off
  if (status === 'TENTATIVE')
    problem(
      'changed',
      propertyIn(component, 'status') ?? component,
      'The calendar marks the event as tentative; it was read as scheduled',
    )
  return 'scheduled'
}

/** Who is behind it: components first, then the one organiser that iCalendar itself has. */
function organisersOf(component: Component, language: string): Organiser[] {
  const bodies = organisersIn(component, language)
  if (bodies.length > 0) return bodies
  const name = propertyIn(component, 'organizer')?.parameters.cn?.trim()
  return name ? [{ name: { [language]: name }, role: 'organiser' }] : []
}

/** An event of a calendar as far as it says what a record does; nothing, with the reason told, where that is too little. */
export function eventOf(component: Component, id: Id, read: EventReading): PublicEvent | undefined {
  const { language, assumed, zone, reading, idOf } = read
  const summary = said(component, 'summary', language)
  const time = whenOf(component, read)
  if (isRefused(component, summary, time, reading) || !summary || !time) return undefined
  if (time.unknownZone !== undefined)
    reading.problem(
      'changed',
      propertyIn(component, 'dtstart') ?? component,
      `Expected an IANA zone or a VTIMEZONE; "${time.unknownZone}" was read as ${zone}`,
    )
  const [[tag, text] = [language, '']] = Object.entries(summary)
  const { name, off, part } = plainName(text)
  const meant = categoriesIn(component, reading)
  const status = statusOf(component, off, reading)
  const when: PublicEvent['when'] =
    part && time.when.kind === 'all-day' && !time.when.end
      ? { kind: 'part-of-day', date: time.when.start, part }
      : time.when
  const description = said(component, 'description', language)
  const organisers = organisersOf(component, language)
  const [property, described] = [place(component, language), locationIn(component, read)]
  // LOCATION says in one line what a VLOCATION says in parts.
  const where = described
    ? { ...(property?.online ? { online: property.online } : {}), ...described }
    : property
  const contacts = contactsIn(component)
  const pages = links(component, language).filter(({ href }) => !href || idOf(href, 'event') === undefined)
  const stated: Stated[] = [
    ...(meant.kind ? [] : [inferred('/kind')]),
    ...(meant.level ? [] : [inferred('/level')]),
    ...(organisers.length > 0 ? [] : [inferred('/organisers')]),
    ...(when.kind === 'part-of-day' ? [inferred('/when/part', text.slice(name.length).trim())] : []),
    ...(time.isZoneStated || when.kind !== 'timed' ? [] : [inferred('/when/zone')]),
    ...(propertyIn(component, 'status') ? [] : [inferred('/status')]),
  ]
  const own = {
    id,
    kind: meant.kind ?? assumed.kind,
    name: { [tag]: name },
    ...(description ? { description } : {}),
    when,
    status: { kind: status },
    ...(nowhere(said(component, 'location', language)) ? { attendance: 'online' } : {}),
    ...(where ? { place: where } : {}),
    organisers: organisers.length > 0 ? organisers : assumed.organisers,
    ...(contacts.length > 0 ? { contacts } : {}),
    ...(meant.audiences.length > 0 ? { audiences: meant.audiences } : {}),
    level: meant.level ?? assumed.level,
    ...groups(component),
    ...(pages.length > 0 ? { links: pages } : {}),
    ...(stated.length > 0 ? { stated } : {}),
  } as PublicEvent
  const whole = structuredEvent(component, own, read)
  tellLeft(component, whole !== undefined, reading)
  return whole ?? own
}
