import { type EventSeries, occurrences, type PublicEvent, Recurrence, type When } from '@torg/domain/events'
import { addDays, type Day, instantOf, type LocalDateTime, localOf, type TimeZone } from '@torg/domain/values'
import ICAL from 'ical.js'
import type { Reading } from '../reading/reading.ts'
import { type Component, propertyIn } from './component.ts'
import { type Moment, momentIn, momentsIn, type Zones } from './time.ts'

export type Repeated = { series: EventSeries; events: PublicEvent[] }

/** The day of a moment, in the zone of the event that repeats: one in UTC may stand for the evening before. */
const dayOf = (moment: Moment, zone: TimeZone): Day =>
  'day' in moment ? moment.day : localIn(moment, zone).slice(0, 10)

const localIn = (moment: { local: LocalDateTime; zone: TimeZone }, zone: TimeZone): LocalDateTime =>
  moment.zone === zone ? moment.local : localOf(instantOf(moment.local, moment.zone), zone)

function ruleIn(component: Component): string | undefined {
  try {
    const value = propertyIn(component, 'rrule')?.values[0]
    return value === undefined ? undefined : ICAL.Recur.fromData(value as object).toString()
  } catch {
    return undefined
  }
}

const shift = (day: Day, from: Day, to: Day) =>
  addDays(day, Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000))

/** The time of an event, moved so that it starts on another day, or at another hour of it. */
function moved(when: When, start: Day | LocalDateTime): When {
  const day = start.slice(0, 10)
  switch (when.kind) {
    case 'all-day':
      return { ...when, start: day, ...(when.end ? { end: shift(when.end, when.start, day) } : {}) }
    case 'timed': {
      const at = start.length > 10 ? start : `${day}${when.start.slice(10)}`
      const lasts =
        when.end === undefined ? undefined : Date.parse(`${when.end}Z`) - Date.parse(`${when.start}Z`)
      return {
        ...when,
        start: at,
        ...(lasts === undefined
          ? {}
          : { end: new Date(Date.parse(`${at}Z`) + lasts).toISOString().slice(0, 16) }),
      }
    }
    case 'part-of-day':
      return { ...when, date: day }
    case 'approximate':
      return when
  }
}

const startOf = (when: When): Day | LocalDateTime =>
  when.kind === 'part-of-day' || when.kind === 'approximate' ? when.date : when.start

/** An occurrence that the calendar states apart, under its day in the series. */
export function apart(event: PublicEvent, instead: PublicEvent | undefined): PublicEvent {
  const differs = instead !== undefined && startOf(event.when) !== startOf(instead.when)
  return differs && event.status.kind === 'scheduled'
    ? { ...event, status: { kind: 'rescheduled', earlier: instead.when } }
    : event
}

/**
 * The occurrences of an event that repeats, each an event of its own, and the series that they form; nothing for one
 * that does not, or by a rule that makes no sense, which is told.
 *
 * @param until the last day for which occurrences are made
 * @param most how many are made at the most
 */
export function repeated(
  component: Component,
  event: PublicEvent,
  { reading, ...zones }: Zones & { reading: Reading },
  { until, most }: { until: Day; most: number },
): Repeated | undefined {
  const [byRule, byDate] = [propertyIn(component, 'rrule'), propertyIn(component, 'rdate')]
  if (!byRule && !byDate) return undefined
  const start = startOf(event.when)
  const zone = event.when.kind === 'timed' ? event.when.zone : zones.zone
  const except = momentsIn(component, 'exdate', zones).map((moment) => dayOf(moment, zone))
  const recurrence = Recurrence.safeParse({
    rule: ruleIn(component) ?? '',
    // Only to count days by: a series of whole days is not said to begin at an hour.
    start: start.length > 10 ? start : `${start}T00:00`,
    zone,
    ...(except.length > 0 ? { except } : {}),
  })
  if (byRule && !recurrence.success) {
    const [issue] = recurrence.error.issues
    reading.problem('not-valid', byRule, issue?.message ?? 'Expected an RFC 5545 rule')
    return undefined
  }
  // Without a rule the first day stands beside those that are listed.
  const starts: string[] = byRule ? [] : [start]
  for (const local of recurrence.success ? occurrences(recurrence.data, { to: until }) : []) {
    if (starts.length === most) break
    starts.push(start.length > 10 ? local : local.slice(0, 10))
  }
  for (const extra of momentsIn(component, 'rdate', zones))
    starts.push('local' in extra && start.length > 10 ? localIn(extra, zone) : dayOf(extra, zone))
  if (starts.length >= most)
    reading.problem(
      'too-large',
      byRule ?? component,
      `Expected at most ${most} occurrences; the rest were left out`,
    )
  const { id, name, description, organisers, level, programme, nodes } = event
  return {
    series: {
      id,
      name,
      organisers,
      level,
      ...(description ? { description } : {}),
      ...(programme ? { programme } : {}),
      ...(nodes ? { nodes } : {}),
      ...(start.length > 10 && recurrence.success ? { recurrence: recurrence.data } : {}),
    },
    events: [...new Set(starts)].slice(0, most).map((at) => ({
      ...event,
      id: `${id.slice(0, 80)}-${at.slice(0, 10)}`,
      when: moved(event.when, at),
      series: id,
    })),
  }
}

/** The day in its series that an occurrence stated apart stands for. */
export function dayInSeries(component: Component, zones: Zones, zone: TimeZone): Day | undefined {
  const moment = momentIn(component, 'recurrence-id', zones)
  return moment && dayOf(moment, zone)
}
