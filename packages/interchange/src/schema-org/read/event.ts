import { EventKind, type EventStatusKind, PublicEvent } from '@torg/domain/events'
import { Audience } from '@torg/domain/programmes'
import { type Id, LanguageTag, type LocalizedText, type Stated } from '@torg/domain/values'
import { wallTime, whenOfIso } from '../../iso-dates/when.ts'
import { inferred } from '../../reading/inferred.ts'
import { type Entry, passOver } from '../../reading/json.ts'
import { en } from '../../words/en.ts'
import { fi } from '../../words/fi.ts'
import { sv } from '../../words/sv.ts'
import { imagesIn, linksIn, outcomesIn } from './link.ts'
import { bare, nodesIn, scalarIn, scalarsIn, textIn, textsOfValues, typesOf, valuesIn } from './node.ts'
import { offerIn } from './offer.ts'
import { organisersIn, speakersIn } from './party.ts'
import { placeIn } from './place.ts'
import { recordOf, type SchemaOrgReading } from './reading.ts'

type Fields = Record<string, unknown>

const statuses: Record<string, EventStatusKind> = {
  EventScheduled: 'scheduled',
  EventPostponed: 'postponed',
  EventRescheduled: 'rescheduled',
  EventCancelled: 'cancelled',
  EventMovedOnline: 'moved-online',
}
const attendances: Record<string, string> = {
  OfflineEventAttendanceMode: 'on-site',
  OnlineEventAttendanceMode: 'online',
  MixedEventAttendanceMode: 'both',
}
const examples = new Set([sv, fi, en].map(({ example }) => example))

const known = new Set(
  '@id @type @context @graph url identifier additionalType name description disambiguatingDescription startDate endDate previousStartDate eventStatus eventAttendanceMode inLanguage location organizer contributor funder sponsor audience keywords about superEvent subEvent isAccessibleForFree maximumAttendeeCapacity offers image recordedIn subjectOf'.split(
    ' ',
  ),
)

function statusOf(event: Entry, soldOut: boolean, stated: Stated[], read: SchemaOrgReading): Fields {
  const kind = statuses[bare(scalarIn(event, 'eventStatus') ?? '')]
  const previous = scalarIn(event, 'previousStartDate')
  const earlier = previous === undefined ? undefined : whenOfIso(previous, undefined, read.zone)?.when
  if (earlier?.kind === 'timed') stated.push(inferred('/status/earlier/zone'))
  if (kind === undefined && !soldOut) stated.push(inferred('/status'))
  // A new date without the old one is just its date.
  const stands = kind === 'rescheduled' && !earlier ? 'scheduled' : (kind ?? 'scheduled')
  return { kind: stands === 'scheduled' && soldOut ? 'full' : stands, ...(earlier ? { earlier } : {}) }
}

function whenIn(event: Entry, stated: Stated[], { zone, reading }: SchemaOrgReading): Fields {
  const [start, end] = [scalarIn(event, 'startDate'), scalarIn(event, 'endDate')]
  const found = start === undefined ? undefined : whenOfIso(start, end, zone)
  if (start !== undefined && !found)
    reading.problem(
      'not-valid',
      event,
      `Expected a date such as "2026-03-19T13:00:00+02:00"; received ${JSON.stringify(start.slice(0, 60))}`,
    )
  if (found?.wasMidnight)
    reading.problem('changed', event, 'From midnight to midnight was read as whole days, without an hour')
  if (found?.when.kind === 'timed') stated.push(inferred('/when/zone'))
  // Some day, of which nothing is known.
  if (!found) stated.push(inferred('/when/date'))
  return found?.when ?? { kind: 'approximate', date: 'XXXX' }
}

const same = (a: LocalizedText | undefined, b: LocalizedText | undefined) =>
  a !== undefined && b !== undefined && JSON.stringify(a) === JSON.stringify(b)

/** Description and summary; `toSchemaOrg` gives the summary a second time where it stands in for a description. */
function textsOf(event: Entry, stated: Stated[], { language }: SchemaOrgReading): Fields {
  const description = textIn(event, 'description', language)
  const others = textsOfValues(valuesIn(event, 'disambiguatingDescription'), language)
  const isExample = others.some((text) => Object.values(text).some((words) => examples.has(words)))
  const summary: LocalizedText = Object.assign(
    {},
    ...others.filter((text) => !Object.values(text).some((words) => examples.has(words))).toReversed(),
  )
  if (isExample) stated.push(inferred('/example'))
  return {
    ...(description && !same(description, summary) ? { description } : {}),
    ...(Object.keys(summary).length > 0 ? { summary } : {}),
    ...(isExample ? { example: true } : {}),
  }
}

function audienceIn(event: Entry, { language, reading }: SchemaOrgReading): Fields {
  const audiences: string[] = []
  let note: LocalizedText | undefined
  for (const each of nodesIn(event, 'audience')) {
    const type = scalarIn(each, 'audienceType')
    const isKnown = Audience.safeParse(type)
    if (isKnown.success) audiences.push(isKnown.data)
    else if (textIn(each, 'name', language) ?? type)
      note ??= textIn(each, 'name', language) ?? { [language]: type ?? '' }
    else reading.notTaken('an audience without a name', each)
  }
  return { ...(audiences.length > 0 ? { audiences } : {}), ...(note ? { audienceNote: note } : {}) }
}

/** Programme, nodes and theme, by what `about` points to. */
function aboutIn(event: Entry, read: SchemaOrgReading): Fields {
  const found: { programme?: Id; theme?: LocalizedText; nodes: Fields[] } = { nodes: [] }
  for (const each of nodesIn(event, 'about')) {
    const [address, node] = (scalarIn(each, '@id') ?? '').split('#')
    const programme = read.idOf(address, 'programme')
    const theme = textIn(each, 'name', read.language)
    if (programme !== undefined && node) found.nodes.push({ programme, node })
    else if (programme !== undefined) found.programme ??= programme
    else if (theme && !found.theme) found.theme = theme
    else read.reading.notTaken('what an event is about besides', each)
  }
  const { nodes, ...others } = found
  return { ...others, ...(nodes.length > 0 ? { nodes } : {}) }
}

function agendaIn(event: Entry, read: SchemaOrgReading): Fields[] {
  return nodesIn(event, 'subEvent').flatMap((item) => {
    const title = textIn(item, 'name', read.language)
    if (!title) return []
    const hour = (property: string) => wallTime(scalarIn(item, property) ?? '', read.zone)
    const [text, start, end] = [
      textIn(item, 'description', read.language),
      hour('startDate'),
      hour('endDate'),
    ]
    const speakers = speakersIn(item, read)
    return [
      {
        ...(start === undefined ? {} : { start }),
        ...(end === undefined ? {} : { end }),
        title,
        ...(text ? { text } : {}),
        ...(speakers.length > 0 ? { speakers } : {}),
      },
    ]
  })
}

const list = (key: string, values: readonly unknown[]): Fields => (values.length > 0 ? { [key]: values } : {})

export const isEvent = (node: Entry): boolean =>
  typesOf(node).some((type) => /^(?:[A-Z]\w*)?Event$|^(?:Festival|Hackathon|CourseInstance)$/.test(type))

/** An event of any of schema.org's types as a record. */
export function readEvent(event: Entry, id: Id, read: SchemaOrgReading): void {
  const { language, assumed, reading } = read
  const stated: Stated[] = []
  const [kind, level] = [
    EventKind.safeParse(scalarIn(event, 'additionalType')),
    PublicEvent.shape.level.safeParse(scalarIn(event, 'keywords')),
  ]
  if (!kind.success) stated.push(inferred('/kind', typesOf(event)[0]))
  if (!level.success) {
    stated.push(inferred('/level'))
    if (scalarIn(event, 'keywords') !== undefined) reading.notTaken('keywords', event)
  }
  const organisers = organisersIn(event, read)
  if (organisers.length === 0) stated.push(inferred('/organisers'))
  const { soldOut, ...offer } = offerIn(event, read)
  const attendance = attendances[bare(scalarIn(event, 'eventAttendanceMode') ?? '')]
  const languages = scalarsIn(event, 'inLanguage').filter((tag) => LanguageTag.safeParse(tag).success)
  const series = nodesIn(event, 'superEvent').flatMap((each) => recordOf(each, 'series', read) ?? [])[0]
  const [place, name] = [placeIn(event, read), textIn(event, 'name', language)]
  passOver('events', event, known, reading)
  const record = {
    id,
    kind: kind.success ? kind.data : assumed.kind,
    ...(name ? { name } : {}),
    ...textsOf(event, stated, read),
    when: whenIn(event, stated, read),
    status: statusOf(event, soldOut === true, stated, read),
    ...(attendance === undefined ? {} : { attendance }),
    ...list('languages', languages),
    ...(place ? { place } : {}),
    organisers: organisers.length > 0 ? organisers : assumed.organisers,
    ...audienceIn(event, read),
    level: level.success ? level.data : assumed.level,
    ...aboutIn(event, read),
    ...(series === undefined ? {} : { series }),
    ...list('agenda', agendaIn(event, read)),
    ...offer,
    ...list('links', linksIn(event, recordOf(event, 'event', read) !== undefined, read)),
    ...list('images', imagesIn(event, read)),
    ...list('outcomes', outcomesIn(event, read)),
    ...(stated.length > 0 ? { stated } : {}),
  }
  reading.keep('event', record, event)
}
