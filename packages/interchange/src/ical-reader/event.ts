import { type EventKind, type Organiser, PublicEvent } from '@torg/domain/events'
import { Coordinates, Id, LanguageTag, type Link, type LocalizedText, WebAddress } from '@torg/domain/values'
import { codeOf } from '../words/meaning.ts'
import { type Meant, meaningOf, plainName } from './categories.ts'
import { type Component, type Property, propertiesIn, propertyIn, textIn } from './component.ts'
import { contactsIn, locationIn, organisersIn } from './inside.ts'
import type { Problem } from './problem.ts'
import { whenOf, type Zones } from './time.ts'

/** What Torg asks of an event and calendars have no words for, or often leave unsaid. */
export type Assumed = {
  kind: EventKind
  level: PublicEvent['level']
  organisers: Organiser[]
}

export type EventReading = Zones & { language: string; assumed: Assumed }

// Of use to the calendar that wrote it, or read elsewhere.
const passedOver = new Set(
  'attendee class comment completed created dtend dtstamp dtstart due duration exdate last-modified method priority rdate recurrence-id related-to request-status rrule sequence transp uid'.split(
    ' ',
  ),
)
const taken = new Set(
  'attach categories conference description geo link location organizer refid status summary url'.split(' '),
)

/** An id from a UID: what stands before its @, made a slug. The end counts, as long UIDs begin alike. */
function idOf(uid: string): Id {
  const local = uid.replace(/@[^@]*$/, '') || uid
  if (Id.safeParse(local).success) return local
  const slug = local
    .normalize('NFD')
    .replaceAll(/\p{Mark}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9.]+/g, '-')
    .replaceAll(/[-.]*\.[-.]*/g, '.')
    .slice(-80)
    .replaceAll(/^[-.]+|[-.]+$/g, '')
  return Id.safeParse(slug).success ? slug : 'event'
}

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

type Tell = (code: Problem['code'], text: string) => void

/** Why an event is left out whole. */
function refuse(component: Component, { summary, time }: { summary: unknown; time: unknown }, tell: Tell) {
  if (/^(?:PRIVATE|CONFIDENTIAL)$/i.test(textIn(component, 'class') ?? ''))
    tell('private', 'The calendar marks the event as not public; it was left out')
  else if (summary === undefined) tell('no-name', 'Expected a SUMMARY; the event was left out')
  else if (time === undefined)
    tell('no-start', 'Expected a DTSTART such as 20260319 or 20260319T130000; the event was left out')
  else return false
  return true
}

function categoriesIn(component: Component, tell: Tell): Meant {
  const meant = meaningOf(propertiesIn(component, 'categories').flatMap(({ values }) => values.map(String)))
  for (const category of meant.unknown) tell('not-taken', `Expected a known category; received "${category}"`)
  return meant
}

function tellLeft(component: Component, tell: Tell) {
  for (const property of new Set(component.properties.map(({ name }) => name)))
    if (!taken.has(property) && !passedOver.has(property) && !property.startsWith('x-'))
      tell('not-taken', `${property.toUpperCase()} has no place in an event`)
}

function statusOf(component: Component, off: 'cancelled' | 'postponed' | undefined, tell: Tell) {
  const status = textIn(component, 'status')?.toUpperCase()
  if (status === 'CANCELLED') return 'cancelled'
  if (off === 'postponed') return off
  if (status === 'TENTATIVE')
    tell('tentative', 'The calendar marks the event as tentative; it was read as scheduled')
  return 'scheduled'
}

/** An event of a calendar as a valid record, or none with the reason among the problems. */
export function eventOf(
  component: Component,
  reading: EventReading,
): { event?: PublicEvent; problems: Problem[] } {
  const uid = textIn(component, 'uid')
  const problems: Problem[] = []
  const tell: Tell = (code, text) => problems.push({ code, event: uid, text })
  const { language, assumed, zone } = reading
  const summary = said(component, 'summary', language)
  const time = whenOf(component, reading)
  if (refuse(component, { summary, time }, tell) || !summary || !time) return { problems }
  if (time.unknownZone !== undefined)
    tell('unknown-zone', `Expected an IANA zone or a VTIMEZONE; "${time.unknownZone}" was read as ${zone}`)
  tellLeft(component, tell)

  const [[tag, text] = [language, '']] = Object.entries(summary)
  const { name, off, part } = plainName(text)
  const { kind = assumed.kind, level = assumed.level, audiences } = categoriesIn(component, tell)
  const { when } = time
  const description = said(component, 'description', language)
  const organiser = propertyIn(component, 'organizer')?.parameters.cn?.trim()
  const [property, described] = [place(component, language), locationIn(component, language, zone)]
  // LOCATION says in one line what a VLOCATION says in parts.
  const where = described
    ? { ...(property?.online ? { online: property.online } : {}), ...described }
    : property
  const [bodies, contacts] = [organisersIn(component, language), contactsIn(component)]
  const pages = links(component, language)
  const checked = PublicEvent.safeParse({
    id: idOf(uid ?? `${Object.values(when)[1]}-${name}`),
    kind,
    name: { [tag]: name },
    ...(description ? { description } : {}),
    when:
      part && when.kind === 'all-day' && !when.end ? { kind: 'part-of-day', date: when.start, part } : when,
    status: { kind: statusOf(component, off, tell) },
    ...(nowhere(said(component, 'location', language)) ? { attendance: 'online' } : {}),
    ...(where ? { place: where } : {}),
    organisers:
      bodies.length > 0
        ? bodies
        : organiser
          ? [{ name: { [language]: organiser }, role: 'organiser' }]
          : assumed.organisers,
    ...(contacts.length > 0 ? { contacts } : {}),
    ...(audiences.length > 0 ? { audiences } : {}),
    level,
    ...groups(component),
    ...(pages.length > 0 ? { links: pages } : {}),
  })
  if (checked.success) return { event: checked.data, problems }
  for (const { path, message } of checked.error.issues) tell('not-valid', `/${path.join('/')}: ${message}`)
  return { problems }
}
