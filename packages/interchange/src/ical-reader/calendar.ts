import type { EventSeries, PublicEvent } from '@torg/domain/events'
import type { Day, LanguageTag, TimeZone } from '@torg/domain/values'
import { type Component, componentsOf, propertyIn, textIn } from './component.ts'
import { type Assumed, type EventReading, eventOf } from './event.ts'
import type { Problem } from './problem.ts'
import { apart, dayInSeries, repeated } from './recurring.ts'

export type ReadingOptions = {
  /** Language of texts that name none. */
  language: LanguageTag
  /** Zone of times that name none, and in which times in UTC are shown. */
  zone: TimeZone
  /** What Torg asks of every event and the calendar does not say. */
  assumed: Assumed
  /** The last day for which occurrences of what repeats are made. */
  until: Day
  limits?: Partial<Limits> | undefined
}

export type Limits = {
  /** Characters of a document; 5 million if absent. */
  characters: number
  /** Events and occurrences; 5,000 if absent. */
  events: number
  /** Occurrences of one event; 500 if absent. */
  occurrences: number
}

export type CalendarRead = {
  /** Valid events, each occurrence of what repeats among them. */
  events: PublicEvent[]
  /** What repeats, as the series of its occurrences. */
  series: EventSeries[]
  /** What was not read, or not as it stands. */
  problems: Problem[]
}

const usual: Limits = { characters: 5_000_000, events: 5000, occurrences: 500 }

const all = (component: Component, name: string): Component[] => [
  ...component.inside.filter((inner) => inner.name === name),
  ...component.inside.flatMap((inner) => all(inner, name)),
]

const sequence = (component: Component): number =>
  Number(propertyIn(component, 'sequence')?.values[0] ?? 0) || 0

const uidOf = (component: Component): string => textIn(component, 'uid') ?? ''

/** Of events under one UID the last version; those without a UID are told apart by nothing, so all stay. */
function latest(components: readonly Component[]): { kept: Component[]; problems: Problem[] } {
  const kept = new Map<string, Component>()
  const problems: Problem[] = []
  for (const [index, component] of components.entries()) {
    const key = uidOf(component) === '' ? `#${index}` : uidOf(component)
    const known = kept.get(key)
    if (known)
      problems.push({
        code: 'duplicate',
        event: key,
        text: 'Expected each UID once; the last version was read',
      })
    if (!known || sequence(component) >= sequence(known)) kept.set(key, component)
  }
  return { kept: [...kept.values()], problems }
}

function readEvents(
  components: readonly Component[],
  reading: EventReading,
  options: ReadingOptions,
  limits: Limits,
): CalendarRead {
  const events = new Map<string, PublicEvent>()
  const series: EventSeries[] = []
  const isApart = (component: Component) => propertyIn(component, 'recurrence-id') !== undefined
  const { kept, problems } = latest(components.filter((component) => !isApart(component)))
  const idsByUid = new Map<string, string>()
  const zonesById = new Map<string, string>()
  const keep = (event: PublicEvent) => {
    // Two UIDs can make one slug.
    let { id } = event
    for (let next = 2; events.has(id); next++) id = `${event.id.slice(0, 90)}-${next}`
    events.set(id, { ...event, id })
  }
  for (const component of kept) {
    if (events.size > limits.events) break
    const read = eventOf(component, reading)
    problems.push(...read.problems)
    if (!read.event) continue
    idsByUid.set(uidOf(component), read.event.id)
    if (read.event.when.kind === 'timed') zonesById.set(read.event.id, read.event.when.zone)
    if (propertyIn(component, 'rrule') === undefined && propertyIn(component, 'rdate') === undefined)
      keep(read.event)
    else {
      const found = repeated(component, read.event, reading, {
        until: options.until,
        most: limits.occurrences,
      })
      problems.push(...found.problems)
      if (found.repeated) series.push(found.repeated.series)
      for (const event of found.repeated?.events ?? [read.event]) keep(event)
    }
  }
  // The last version comes last, and stays.
  for (const component of components.filter(isApart).toSorted((a, b) => sequence(a) - sequence(b))) {
    const { event, problems: own } = eventOf(component, reading)
    problems.push(...own)
    if (!event) continue
    if (propertyIn(component, 'recurrence-id')?.parameters.range !== undefined)
      problems.push({
        code: 'not-taken',
        event: uidOf(component),
        text: 'Expected a change of one occurrence; that it holds for all later ones was passed over',
      })
    const of = idsByUid.get(uidOf(component))
    const day = dayInSeries(component, reading, zonesById.get(of ?? '') ?? reading.zone)
    const id = `${(of ?? event.id).slice(0, 80)}-${day ?? ''}`
    if (of === undefined || day === undefined) keep(event)
    else events.set(id, { ...apart(event, events.get(id)), id, series: of })
  }
  return { events: [...events.values()], series, problems }
}

/**
 * The events of an iCalendar document as valid records; what could not be read is told, never thrown.
 *
 * What repeats becomes a series and its occurrences up to a day. Events that are marked as private are left out.
 * For copies between two installations of Torg read the API's JSON instead: a calendar holds less.
 */
export function readCalendar(document: string, options: ReadingOptions): CalendarRead {
  const limits = { ...usual, ...options.limits }
  if (document.length > limits.characters)
    return {
      events: [],
      series: [],
      problems: [
        {
          code: 'too-large',
          text: `Expected at most ${limits.characters} characters; received ${document.length}`,
        },
      ],
    }
  const { root, problems } = componentsOf(document)
  if (!root.inside.some(({ name }) => name === 'vcalendar'))
    problems.push({ code: 'not-a-calendar', text: 'Expected BEGIN:VCALENDAR' })
  for (const other of [...all(root, 'vtodo'), ...all(root, 'vjournal')])
    problems.push({
      code: 'not-an-event',
      event: uidOf(other),
      text: `Expected VEVENT; received ${other.name.toUpperCase()}`,
    })
  const defined = new Map(all(root, 'vtimezone').map((zone) => [textIn(zone, 'tzid') ?? '', zone]))
  const components = all(root, 'vevent')
  const reading = { language: options.language, zone: options.zone, assumed: options.assumed, defined }
  const read = readEvents(components.slice(0, limits.events), reading, options, limits)
  const tooMany = components.length > limits.events || read.events.length > limits.events
  return {
    events: read.events.slice(0, limits.events),
    series: read.series,
    problems: [
      ...problems,
      ...(tooMany
        ? [
            {
              code: 'too-large',
              text: `Expected at most ${limits.events} events; the rest were left out`,
            } as const,
          ]
        : []),
      ...read.problems,
    ],
  }
}
