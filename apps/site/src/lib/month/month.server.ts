import { type PublicEvent, whenBounds } from '@torg/domain/events'
import { addDays, type Day } from '@torg/domain/values'
import { api, upTo } from '#lib/api/api.server.ts'
import { dateInWords } from '#lib/dates/dates.ts'
import { dayDate, dayFormat, weekdayName } from '#lib/dates/format.ts'
import { type EventFilters, narrowing } from '#lib/events/filters.ts'
import { type EventRow, eventDays, eventRow } from '#lib/events/rows.server.ts'
import * as m from '#lib/paraglide/messages.js'
import type { Site } from '#lib/site/site.server.ts'
import { layOutWeek } from './lanes.ts'
import { monthsOn } from './months.ts'
import { weeksOf } from './weeks.ts'

/** More than this in one month is a list, not a calendar. */
const most = 600

type Entry = { row: EventRow; first: Day; last: Day }

/** An event as it stands in a day of the calendar. */
const inCell = ({ row: { id, href, name, hours, place, status } }: Entry) => ({
  id,
  href,
  name,
  ...(hours ? { hours } : {}),
  ...(place ? { place } : {}),
  ...(status ? { status } : {}),
})

const monthName = (month: string, { lang }: Site) =>
  dayFormat(lang, { month: 'long', year: 'numeric' }).format(dayDate(`${month}-01`))

/** A month of events: weeks of days for a calendar, what has no certain day beside it, and what comes before and after. */
export async function monthView(filters: EventFilters, month: string, site: Site) {
  const { lang, today } = site
  const query = narrowing(filters)
  const weeks = weeksOf(month)
  const [from = '', to = ''] = [weeks[0]?.days[0], weeks.at(-1)?.days.at(-1)]
  const events = await upTo(most, api.events.all({ ...query, from, to, limit: 200 }))
  const isOfMonth = (event: PublicEvent) => {
    const { earliest = '', latest = '' } = whenBounds(event.when)
    return earliest.slice(0, 7) <= month && latest.slice(0, 7) >= month
  }
  const exact = events.filter(({ when }) => when.kind !== 'approximate')
  const loose = events.filter((event) => event.when.kind === 'approximate' && isOfMonth(event))
  const entries = await Promise.all(
    exact.map(async (event): Promise<Entry> => {
      const { earliest = '', latest = earliest } = whenBounds(event.when)
      return { row: await eventRow(event, site), first: earliest, last: latest }
    }),
  )
  const ofMonth = exact.filter(isOfMonth)
  const count = ofMonth.length + loose.length
  const named = (value: string) => ({ month: value, name: monthName(value, site) })

  return {
    ...named(month),
    isThis: today.startsWith(month),
    previous: named(monthsOn(month, -1)),
    next: named(monthsOn(month, 1)),
    weekdays: (weeks[0]?.days ?? []).map((day) => ({
      short: weekdayName(day, lang, 'short'),
      long: weekdayName(day, lang),
    })),
    weeks: weeks.map(({ number, days }) => {
      const { lanes, single } = layOutWeek(entries, days)
      return {
        number,
        days: days.map((day, index) => {
          const on = entries.filter(({ first, last }) => first <= day && last >= day).length
          return {
            day,
            date: Number(day.slice(8)),
            words: [
              dateInWords(day, lang, { weekday: true }),
              day === today ? m.month_today() : '',
              on > 0 ? m.events_count({ count: on }) : m.month_day_none(),
            ]
              .filter(Boolean)
              .join(', '),
            outside: !day.startsWith(month),
            today: day === today,
            on,
            lanes: (lanes[index] ?? []).map((lane) => {
              if (lane === undefined) return undefined
              return 'start' in lane
                ? { ...lane, start: inCell(lane.start) }
                : { through: lane.through.row.name }
            }),
            single: (single[index] ?? []).map(inCell),
          }
        }),
      }
    }),
    loosely: await eventDays(loose, site),
    days: await eventDays(ofMonth, site),
    count,
    around: count === 0 ? await around(query, month, site) : undefined,
  }
}

export type MonthView = Awaited<ReturnType<typeof monthView>>

/** The next event after an empty month and the last one before it, each with its month. */
async function around(query: ReturnType<typeof narrowing>, month: string, site: Site) {
  const [after, before] = await Promise.all([
    api.events.list({ ...query, from: `${monthsOn(month, 1)}-01`, limit: 1 }),
    api.events.list({ ...query, to: addDays(`${month}-01`, -1), reverse: true, limit: 1 }),
  ])
  const shown = async (event: PublicEvent | undefined) => {
    if (!event) return undefined
    const { earliest, latest } = whenBounds(event.when)
    const its = (earliest ?? latest)?.slice(0, 7)
    return {
      days: await eventDays([event], site),
      ...(its ? { month: its, name: monthName(its, site) } : {}),
    }
  }
  return { after: await shown(after.items[0]), before: await shown(before.items[0]) }
}
