import { Recurrence } from '@torg/domain/events'
import { Day } from '@torg/domain/values'
import type { Entry } from '../../reading/json.ts'
import { ruleOf } from '../schedule.ts'
import { bare, scalarIn, scalarsIn } from './node.ts'
import type { SchemaOrgReading } from './reading.ts'

/** A `Schedule` as a recurrence; `undefined`, and told, when it says no rule that Torg can follow. */
export function recurrenceIn(schedule: Entry, { zone, reading }: SchemaOrgReading): Recurrence | undefined {
  const [day, time] = [scalarIn(schedule, 'startDate'), scalarIn(schedule, 'startTime')]
  const recurrence = Recurrence.safeParse({
    rule: ruleOf({
      repeatFrequency: scalarIn(schedule, 'repeatFrequency'),
      repeatCount: scalarIn(schedule, 'repeatCount'),
      byDay: scalarsIn(schedule, 'byDay').map(weekday),
      byMonth: scalarsIn(schedule, 'byMonth'),
      byMonthDay: scalarsIn(schedule, 'byMonthDay'),
      endDate: scalarIn(schedule, 'endDate'),
    }),
    start: `${day?.slice(0, 10)}T${time?.slice(0, 5)}`,
    zone: scalarIn(schedule, 'scheduleTimezone') ?? zone,
    ...exceptions(scalarsIn(schedule, 'exceptDate')),
  })
  if (recurrence.success) return recurrence.data
  reading.notTaken('a schedule without a rule, a first day and an hour', schedule)
  return undefined
}

/** `MO` for `https://schema.org/Monday`; schema.org takes both. */
const weekday = (name: string): string =>
  /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/.test(bare(name))
    ? bare(name).slice(0, 2).toUpperCase()
    : name

function exceptions(dates: readonly string[]): { except?: Day[] } {
  const days = dates.map((date) => date.slice(0, 10)).filter((day) => Day.safeParse(day).success)
  return days.length > 0 ? { except: days } : {}
}
