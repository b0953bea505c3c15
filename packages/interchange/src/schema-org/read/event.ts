import { EventKind, type EventStatusKind, PublicEvent, type When } from '@torg/domain/events'
import { Audience } from '@torg/domain/programmes'
import { type Id, LanguageTag, type LocalizedText, type Stated, TimeZone } from '@torg/domain/values'
import { wallTime, whenOfIso } from '../../iso-dates/when.ts'
import { type Fields, list } from '../../reading/fields.ts'
import { inferred } from '../../reading/inferred.ts'
import { type Entry, passOver } from '../../reading/json.ts'
import { lookedUp } from '../../reading/lookup.ts'
import { saysExample, saysPart } from '../../words/own.ts'
import { aboutIn } from './about.ts'
import { imagesIn, linksIn, outcomesIn } from './link.ts'
import { bare, nodesIn, scalarIn, scalarsIn, textIn, textsOfValues, typesOf, valuesIn } from './node.ts'
import { offerIn } from './offer.ts'
import { organisersIn, speakersIn } from './party.ts'
import { placeIn } from './place.ts'
import { idIn, recordOf, type SchemaOrgReading } from './reading.ts'

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

const known = new Set(
  '@id @type @context @graph url identifier additionalType name description disambiguatingDescription startDate endDate eventSchedule previousStartDate eventStatus eventAttendanceMode inLanguage location organizer contributor funder sponsor audience keywords about superEvent subEvent isAccessibleForFree maximumAttendeeCapacity offers image recordedIn subjectOf'.split(
    ' ',
  ),
)

/** The zone of the hours of an event, where it is stated; a rule by which it recurs is not read. */
function statedZone(event: Entry, { reading }: SchemaOrgReading): TimeZone | undefined {
  const [schedule] = nodesIn(event, 'eventSchedule')
  if (!schedule) return undefined
  if (scalarIn(schedule, 'repeatFrequency') !== undefined)
    reading.notTaken('a schedule by which an event recurs', schedule)
  return TimeZone.safeParse(scalarIn(schedule, 'scheduleTimezone')).data
}

function statusOf(
  event: Entry,
  isZoneStated: boolean,
  soldOut: boolean,
  stated: Stated[],
  read: SchemaOrgReading,
): Fields {
  const kind = lookedUp(statuses, bare(scalarIn(event, 'eventStatus') ?? ''))
  const previous = scalarIn(event, 'previousStartDate')
  const earlier =
    previous === undefined ? undefined : whenOfIso(previous, undefined, read.zone, isZoneStated)?.when
  if (earlier?.kind === 'timed' && !isZoneStated) stated.push(inferred('/status/earlier/zone'))
  if (kind === undefined && !soldOut) stated.push(inferred('/status'))
  // A new date without the old one is just its date.
  const stands = kind === 'rescheduled' && !earlier ? 'scheduled' : (kind ?? 'scheduled')
  return { kind: stands === 'scheduled' && soldOut ? 'full' : stands, ...(earlier ? { earlier } : {}) }
}

function whenIn(
  event: Entry,
  isZoneStated: boolean,
  stated: Stated[],
  { zone, language, reading }: SchemaOrgReading,
): When {
  const [start, end] = [scalarIn(event, 'startDate'), scalarIn(event, 'endDate')]
  const found = start === undefined ? undefined : whenOfIso(start, end, zone, isZoneStated)
  if (start !== undefined && !found)
    reading.problem(
      'not-valid',
      event,
      `Expected a date such as "2026-03-19T13:00:00+02:00"; received ${JSON.stringify(start.slice(0, 60))}`,
    )
  if (found?.wasMidnight)
    reading.problem('changed', event, 'From midnight to midnight was read as whole days, without an hour')
  if (found?.when.kind === 'timed' && !isZoneStated) stated.push(inferred('/when/zone'))
  // Some day, of which nothing is known.
  if (!found) stated.push(inferred('/when/date'))
  const words = furtherTexts(event, language).find(saysPart)
  const part = saysPart(words)
  if (!words || !part || found?.when.kind !== 'all-day' || found.when.end !== undefined)
    return found?.when ?? { kind: 'approximate', date: 'XXXX' }
  stated.push(inferred('/when/part', Object.values(words)[0]))
  return { kind: 'part-of-day', date: found.when.start, part }
}

const same = (a: LocalizedText | undefined, b: LocalizedText | undefined) =>
  a !== undefined && b !== undefined && JSON.stringify(a) === JSON.stringify(b)

const furtherTexts = (event: Entry, language: LanguageTag): LocalizedText[] =>
  textsOfValues(valuesIn(event, 'disambiguatingDescription'), language)

/** Description and summary; `toSchemaOrg` gives the summary a second time where it stands in for a description. */
function textsOf(event: Entry, stated: Stated[], { language }: SchemaOrgReading): Fields {
  const description = textIn(event, 'description', language)
  const others = furtherTexts(event, language)
  const isExample = others.some(saysExample)
  const summaries = others.filter((text) => !saysExample(text) && saysPart(text) === undefined)
  const summary: LocalizedText = Object.assign({}, ...summaries.toReversed())
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

/** Programme, nodes and theme. */
function aboutEvent(event: Entry, read: SchemaOrgReading): Fields {
  const { themes, ...others } = aboutIn(event, read)
  const [theme, second] = themes
  if (second) read.reading.notTaken('what an event is about besides', second.at)
  return { ...others, ...(theme ? { theme: theme.text } : {}) }
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

export const isEvent = (node: Entry): boolean =>
  typesOf(node).some((type) => /^(?:[A-Z]\w*)?Event$|^(?:Festival|Hackathon|CourseInstance)$/.test(type))

/**
 * What an event of any of schema.org's types says, as far as a record has it.
 *
 * @param within the series that lists it among its events
 */
export function eventIn(event: Entry, id: Id, given: SchemaOrgReading, within?: Id): Fields & { id: Id } {
  const { language, assumed, reading } = given
  const zone = statedZone(event, given)
  const read = zone === undefined ? given : { ...given, zone }
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
  const attendance = lookedUp(attendances, bare(scalarIn(event, 'eventAttendanceMode') ?? ''))
  const languages = scalarsIn(event, 'inLanguage').filter((tag) => LanguageTag.safeParse(tag).success)
  const series = nodesIn(event, 'superEvent').flatMap((each) => idIn(each, 'series', read) ?? [])[0] ?? within
  const [place, name] = [placeIn(event, read), textIn(event, 'name', language)]
  passOver('events', event, known, reading)
  return {
    id,
    kind: kind.success ? kind.data : assumed.kind,
    ...(name ? { name } : {}),
    ...textsOf(event, stated, read),
    when: whenIn(event, zone !== undefined, stated, read),
    status: statusOf(event, zone !== undefined, soldOut === true, stated, read),
    ...(attendance === undefined ? {} : { attendance }),
    ...list('languages', languages),
    ...(place ? { place } : {}),
    organisers: organisers.length > 0 ? organisers : assumed.organisers,
    ...audienceIn(event, read),
    level: level.success ? level.data : assumed.level,
    ...aboutEvent(event, read),
    ...(series === undefined ? {} : { series }),
    ...list('agenda', agendaIn(event, read)),
    ...offer,
    ...list('links', linksIn(event, recordOf(event, 'event', read) !== undefined, read)),
    ...list('images', imagesIn(event, read)),
    ...list('outcomes', outcomesIn(event, read)),
    ...(stated.length > 0 ? { stated } : {}),
  }
}
