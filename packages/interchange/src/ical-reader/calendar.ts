import type { PublicEvent } from '@torg/domain/events'
import type { Day, Id, Kind, LanguageTag, TimeZone } from '@torg/domain/values'
import { idsFor, onceEach } from '../reading/id.ts'
import type { Limits as SharedLimits } from '../reading/limits.ts'
import type { Read } from '../reading/problem.ts'
import { isWithin, openReading, type Reading } from '../reading/reading.ts'
import { type Component, componentsOf, propertyIn, textIn } from './component.ts'
import { type Assumed, type EventReading, eventOf } from './event.ts'
import { apart, dayInSeries, repeated } from './recurring.ts'

export type Limits = SharedLimits & {
  /** Occurrences of one event; 500 if absent. */
  occurrences: number
}

export type CalendarReadingOptions = {
  /** Language of texts that name none; `und` if absent. */
  language?: LanguageTag | undefined
  /** Zone of times that name none, and in which times in UTC are shown; `Europe/Helsinki` if absent. */
  zone?: TimeZone | undefined
  /** What Torg asks of every event and the calendar does not say; without it such events are refused. */
  assumed?: Partial<Assumed> | undefined
  /** The last day for which occurrences of what repeats are made. */
  until: Day
  /** The record that an address is the page of. */
  idOf?: ((address: string, kind: Kind) => Id | undefined) | undefined
  /** Records elsewhere that may be referred to; all if absent. */
  known?: ((kind: Kind, id: Id) => boolean) | undefined
  limits?: Partial<Limits> | undefined
}

const all = (component: Component, name: string): Component[] => [
  ...component.inside.filter((inner) => inner.name === name),
  ...component.inside.flatMap((inner) => all(inner, name)),
]

const sequence = (component: Component): number =>
  Number(propertyIn(component, 'sequence')?.values[0] ?? 0) || 0

const uidOf = (component: Component): string => textIn(component, 'uid') ?? ''

/** What an id is made of: what stands before the @ of a UID, or name and start of an event that has none. */
function keyOf(component: Component): string {
  const uid = uidOf(component)
  const named = [textIn(component, 'summary'), String(propertyIn(component, 'dtstart')?.values[0] ?? '')]
  return uid.replace(/@[^@]*$/, '') || uid || named.join(' ').trim() || 'event'
}

/** Of events under one UID the last version; those without a UID are told apart by nothing, so all stay. */
function latest(components: readonly Component[], { problem }: Reading): Component[] {
  const kept = new Map<string, Component>()
  for (const [index, component] of components.entries()) {
    const key = uidOf(component) === '' ? `#${index}` : uidOf(component)
    const known = kept.get(key)
    if (known) problem('duplicate', component, `Expected UID ${key} once; the last version was read`)
    if (!known || sequence(component) >= sequence(known)) kept.set(key, component)
  }
  return [...kept.values()]
}

type Found = { event: PublicEvent; at: Component }

function readEvents(
  components: readonly Component[],
  { reading, ...read }: EventReading,
  most: Limits,
  until: Day,
) {
  const events = new Map<Id, Found>()
  const isApart = (component: Component) => propertyIn(component, 'recurrence-id') !== undefined
  const kept = latest(
    components.filter((component) => !isApart(component)),
    reading,
  )
  const ids = idsFor([...kept, ...components].map(keyOf))
  const once = onceEach()
  const idsByUid = new Map<string, Id>()
  const zonesById = new Map<Id, TimeZone>()
  const idFor = (component: Component): Id => ids.get(keyOf(component)) ?? 'event'
  for (const component of kept) {
    // One too many, for it to be told.
    if (events.size > most.records) break
    const event = eventOf(component, once(idFor(component)), { reading, ...read })
    if (!event) continue
    idsByUid.set(uidOf(component), event.id)
    if (event.when.kind === 'timed') zonesById.set(event.id, event.when.zone)
    const found = repeated(component, event, { reading, ...read }, { until, most: most.occurrences })
    if (found) reading.keep('series', found.series, component)
    for (const each of found?.events ?? [event]) events.set(each.id, { event: each, at: component })
  }
  // The last version comes last, and stays.
  for (const component of components.filter(isApart).toSorted((a, b) => sequence(a) - sequence(b))) {
    const of = uidOf(component) === '' ? undefined : idsByUid.get(uidOf(component))
    const day = dayInSeries(component, read, zonesById.get(of ?? '') ?? read.zone)
    const id = of === undefined || day === undefined ? once(idFor(component)) : `${of.slice(0, 80)}-${day}`
    const event = eventOf(component, id, { reading, ...read })
    if (!event) continue
    if (propertyIn(component, 'recurrence-id')?.parameters.range !== undefined)
      reading.notTaken('a change of all later occurrences; it was read as one of a single one', component)
    const whole = of === undefined || day === undefined
    const series = whole ? event : { ...apart(event, events.get(id)?.event), series: of }
    events.set(id, { event: series, at: component })
  }
  for (const { event, at } of events.values()) reading.keep('event', event, at)
}

/**
 * The events of an iCalendar document as valid records, and what repeats as series with their occurrences up to a day.
 *
 * Ids are what stands before the @ of a UID, or slugs of it. What every record must say and the calendar does not, such
 * as the zone of a time in UTC, is marked in `stated`. Events that are marked as private are left out. References to
 * records that are not there stay unless `known` denies them. Never throws.
 */
export function readCalendar(document: string, options: CalendarReadingOptions): Read {
  const reading = openReading({ limits: options.limits, known: options.known ?? (() => true) })
  if (!isWithin(document, reading, { line: 1 })) return reading.close()
  const root = componentsOf(document, reading)
  if (!root.inside.some(({ name }) => name === 'vcalendar'))
    reading.problem('unreadable', { line: 1 }, 'Expected BEGIN:VCALENDAR')
  for (const other of [...all(root, 'vtodo'), ...all(root, 'vjournal')])
    reading.notTaken(other.name.toUpperCase(), other)
  const { language = 'und', zone = 'Europe/Helsinki', assumed = {}, idOf = () => undefined } = options
  const defined = new Map(all(root, 'vtimezone').map((found) => [textIn(found, 'tzid') ?? '', found]))
  const most = { ...reading.limits, occurrences: options.limits?.occurrences ?? 500 }
  readEvents(all(root, 'vevent'), { reading, language, zone, assumed, idOf, defined }, most, options.until)
  return reading.close()
}
