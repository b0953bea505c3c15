import { PublicEvent, type When, whenBounds } from '@torg/domain/events'
import { addDays, type Day } from '@torg/domain/values'
import { describe, expect, test } from 'vitest'
import { exampleCalendar, upcomingEvents } from './calendar.ts'
import { tuesdayDialogues } from './dialogues.ts'
import { pastEvents } from './past.ts'

const year = Array.from({ length: 366 }, (_, index) => addDays('2026-11-22', index))

/** Written from the Finnish calendars of 2026 to 2028, with Christmas Eve and Midsummer Eve. */
const holidays = [
  ...['2026-12-06', '2026-12-24', '2026-12-25', '2026-12-26'],
  ...['2027-01-01', '2027-01-06', '2027-03-26', '2027-03-29', '2027-05-01', '2027-05-06', '2027-06-25'],
  ...['2027-12-06', '2027-12-24', '2027-12-25', '2027-12-26'],
  ...['2028-01-01', '2028-01-06', '2028-04-14', '2028-04-17', '2028-05-01', '2028-05-25', '2028-06-23'],
]

const isFree = (day: Day) =>
  [0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay()) || holidays.includes(day)

/** The days that an event is announced for, if it is announced to the day. */
const days = (when: When): Day[] => {
  const { earliest, latest } = whenBounds(when)
  return when.kind === 'approximate' || !earliest || !latest ? [] : [...new Set([earliest, latest])]
}

type Occurrence = PublicEvent & { today: Day }
const onEachDay = (events: (today: Day) => PublicEvent[]): Occurrence[] =>
  year.flatMap((today) => events(today).map((event) => ({ ...event, today })))

const upcoming = onEachDay(upcomingEvents)
const past = onEachDay(pastEvents)

/** What breaks a rule, with the today on which it does. */
const breaking = (events: Occurrence[], holds: (event: Occurrence) => boolean) =>
  events
    .filter((event) => !holds(event))
    .map(({ id, today, when }) => `${id} on ${today}: ${JSON.stringify(when)}`)

const firstDay = ({ when }: PublicEvent) => whenBounds(when).earliest ?? ''
const lastDay = ({ when }: PublicEvent) => whenBounds(when).latest ?? '9999'

describe('the example calendar, for any today', () => {
  test('announces events that lie ahead, within eight months', () => {
    expect(
      breaking(
        upcoming,
        (event) => firstDay(event) > event.today && lastDay(event) < addDays(event.today, 240),
      ),
    ).toEqual([])
  })

  test('looks back on events of the last weeks, with what came of them', () => {
    expect(
      breaking(
        past,
        (event) =>
          lastDay(event) < event.today &&
          firstDay(event) > addDays(event.today, -45) &&
          (event.outcomes ?? []).length > 0,
      ),
    ).toEqual([])
  })

  test('keeps clear of weekends and holidays', () => {
    const announced = ({ when, status }: PublicEvent) => [
      ...days(when),
      ...(status.earlier ? days(status.earlier) : []),
    ]
    expect(breaking([...upcoming, ...past], (event) => !announced(event).some(isFree))).toEqual([])
  })

  test('closes registration before the event begins', () => {
    expect(
      breaking(upcoming, ({ when, registration }) => {
        if (registration?.kind !== 'link' || registration.closes === undefined) return true
        return registration.closes < (when.kind === 'timed' ? when.start : (whenBounds(when).earliest ?? ''))
      }),
    ).toEqual([])
  })

  test('keeps the agenda on the day of the event', () => {
    expect(
      breaking(upcoming, (event) =>
        (event.agenda ?? []).every(({ start }) => start?.slice(0, 10) === firstDay(event)),
      ),
    ).toEqual([])
  })

  test('is valid, invented and said to be, with the same ids each day', () => {
    const ids = exampleCalendar('2026-11-22').map(({ record }) => record.id)
    for (const today of year) {
      const lines = exampleCalendar(today)
      expect(lines.map(({ record }) => record.id)).toEqual(ids)
      expect(lines.every(({ record }) => record.example)).toBe(true)
    }
    for (const today of year.filter((_, index) => index % 30 === 0))
      for (const event of upcomingEvents(today)) expect(PublicEvent.parse(event)).toStrictEqual(event)
  })
})

test('the dialogues are the next three occurrences of their series', () => {
  const starts = upcomingEvents('2026-11-22').flatMap(({ series, when }) =>
    series === tuesdayDialogues.id && when.kind === 'timed' ? [when.start] : [],
  )
  expect(starts).toEqual(['2026-12-08T08:30', '2027-01-12T08:30', '2027-02-09T08:30'])
})

describe('the example calendar', () => {
  const events = upcomingEvents('2026-11-22')

  test('shows every way of saying when, how and whether', () => {
    const seen = (values: (string | undefined)[]) => [...new Set(values)].sort()
    expect(seen(events.map(({ when }) => when.kind))).toEqual([
      'all-day',
      'approximate',
      'part-of-day',
      'timed',
    ])
    expect(seen(events.map(({ status }) => status.kind))).toEqual([
      'cancelled',
      'full',
      'moved-online',
      'postponed',
      'rescheduled',
      'scheduled',
    ])
    expect(seen(events.map(({ attendance }) => attendance))).toEqual(['both', 'on-site', 'online'])
    expect(seen(events.flatMap(({ languages = [] }) => languages))).toEqual(['en', 'fi', 'se', 'sv'])
    expect(seen(events.map(({ languages = [] }) => String(languages.length)))).toEqual(['0', '1', '2', '3'])
    expect(seen(events.map(({ price }) => String(price?.free)))).toEqual(['false', 'true', 'undefined'])
  })

  test('gives a reason in words for whatever is not as planned', () => {
    const changed = events.filter(({ status }) => status.kind !== 'scheduled')
    expect(changed.filter(({ status }) => status.reason === undefined)).toEqual([])
  })

  test('leaves a language out here and there, so that the fallback shows', () => {
    const lacking = (tag: string) => events.filter(({ name }) => !(tag in name)).length
    expect([lacking('fi'), lacking('sv'), lacking('en')].every((count) => count > 0)).toBe(true)
  })
})
