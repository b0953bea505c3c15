import type { When } from '@torg/domain/events'
import { addDays, Day, type Instant, instantOf, LocalDateTime, localOf, TimeZone } from '@torg/domain/values'
import ICAL from 'ical.js'
import { type Component, type Property, propertiesIn, propertyIn, textIn } from './component.ts'

/** A date, or wall time in a zone. */
export type Moment =
  | { day: Day }
  /** `isStated` when the zone is that of the calendar, not that of the reader. */
  | { local: LocalDateTime; zone: TimeZone; isStated?: boolean; unknownZone?: string }

export type Zones = {
  /** Zone of times that name none, and of those in UTC. */
  zone: TimeZone
  /** VTIMEZONE components of the calendar by TZID. */
  defined: ReadonlyMap<string, Component>
}

const jCal = (component: Component): unknown[] => [
  component.name,
  component.properties.map(({ name, parameters, type, values }) => [name, parameters, type, ...values]),
  component.inside.map(jCal),
]

/** The moment of a wall time in a zone that the calendar defines itself. */
function byDefinition(wall: string, definition: Component): Instant | undefined {
  try {
    const time = ICAL.Time.fromDateTimeString(wall)
    time.zone = new ICAL.Timezone(new ICAL.Component(jCal(definition)))
    const moment = new Date(time.toUnixTime() * 1000)
    return Number.isNaN(moment.getTime()) ? undefined : moment.toISOString()
  } catch {
    return undefined
  }
}

/** An IANA zone in a TZID, also behind the prefixes that some programs put before it. */
function ianaZone(tzid: string): TimeZone | undefined {
  const parts = tzid.split('/').filter((part) => part !== '')
  return [tzid, parts.slice(-2).join('/'), parts.slice(-3).join('/')].find(
    (name) => name.includes('/') && TimeZone.safeParse(name).success,
  )
}

const inUtc = (instant: Instant, zone: TimeZone): Moment => ({ local: localOf(instant, zone), zone })

/** What a DTSTART, DTEND, EXDATE or RECURRENCE-ID says; `undefined` when it is no date. */
function momentOf(value: unknown, parameters: Property['parameters'], zones: Zones): Moment | undefined {
  const text = String(value)
  if (Day.safeParse(text).success) return { day: text }
  const local = text.slice(0, 16)
  if (!LocalDateTime.safeParse(local).success) return undefined
  if (text.endsWith('Z')) return inUtc(`${local}:00Z`, zones.zone)
  const { tzid } = parameters
  if (tzid === undefined) return { local, zone: zones.zone }
  const zone = ianaZone(tzid)
  if (zone !== undefined) return { local, zone, isStated: true }
  const definition = zones.defined.get(tzid)
  const instant = definition && byDefinition(text, definition)
  return instant ? inUtc(instant, zones.zone) : { local, zone: zones.zone, unknownZone: tzid }
}

export const momentIn = (component: Component, name: string, zones: Zones): Moment | undefined => {
  const property = propertyIn(component, name)
  return property && momentOf(property.values[0], property.parameters, zones)
}

/** All moments of a property that may be repeated and hold lists, such as EXDATE. */
export const momentsIn = (component: Component, name: string, zones: Zones): Moment[] =>
  propertiesIn(component, name)
    .flatMap(({ values, parameters }) => values.map((value) => momentOf(value, parameters, zones)))
    .filter((moment) => moment !== undefined)

const spans = { W: 7 * 86_400_000, D: 86_400_000, H: 3_600_000, M: 60_000, S: 1000 } as const

/** RFC 5545 3.3.6 in milliseconds: `P1DT2H`. */
function durationOf(text: string): number | undefined {
  if (!/^\+?P(?=[\dT])(?:\d+W)?(?:\d+D)?(?:T(?=\d)(?:\d+H)?(?:\d+M)?(?:\d+S)?)?$/.test(text)) return undefined
  return [...text.matchAll(/(\d+)([WDHMS])/g)].reduce(
    (sum, [, count, unit]) => sum + Number(count) * spans[unit as keyof typeof spans],
    0,
  )
}

const later = (local: LocalDateTime, milliseconds: number): LocalDateTime =>
  new Date(Date.parse(`${local}Z`) + milliseconds).toISOString().slice(0, 16)

/** When an event is: whole days when it gives dates, wall time in a zone when it gives hours. */
export function whenOf(
  event: Component,
  zones: Zones,
): { when: When; isZoneStated?: boolean; unknownZone?: string } | undefined {
  const start = momentIn(event, 'dtstart', zones)
  if (!start) return undefined
  const end = momentIn(event, 'dtend', zones)
  const duration = durationOf(textIn(event, 'duration') ?? '')
  if ('day' in start) {
    const after =
      end && 'day' in end
        ? end.day
        : duration === undefined
          ? undefined
          : addDays(start.day, Math.ceil(duration / spans.D))
    const last = after && addDays(after, -1)
    return { when: { kind: 'all-day', start: start.day, ...(last && last > start.day ? { end: last } : {}) } }
  }
  const { local, zone, isStated = false, unknownZone } = start
  const until =
    end && 'local' in end ? sameZone(end, zone) : duration === undefined ? undefined : later(local, duration)
  return {
    when: {
      kind: 'timed',
      start: local,
      zone,
      ...(until !== undefined && until > local ? { end: until } : {}),
    },
    isZoneStated: isStated,
    ...(unknownZone === undefined ? {} : { unknownZone }),
  }
}

/** An end in the zone of its start: a flight's two ends have one each, an event's have one. */
const sameZone = (end: { local: LocalDateTime; zone: TimeZone }, zone: TimeZone): LocalDateTime =>
  end.zone === zone ? end.local : localOf(instantOf(end.local, end.zone), zone)
