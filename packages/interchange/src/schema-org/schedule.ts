import type { Recurrence } from '@torg/domain/events'
import type { Field } from '../losses/account.ts'
import { type JsonLdNode, node } from './node.ts'

const units: Record<string, string> = { DAILY: 'D', WEEKLY: 'W', MONTHLY: 'M', YEARLY: 'Y' }

const numbers = (list: string | undefined) => list?.split(',').map(Number)

// The parts of a rule that a Schedule has words for.
const known = new Set(['FREQ', 'INTERVAL', 'COUNT', 'UNTIL', 'BYDAY', 'BYMONTH', 'BYMONTHDAY'])

export type Scheduled = {
  repeatFrequency?: string | undefined
  repeatCount?: string | number | undefined
  byDay?: readonly string[] | undefined
  byMonth?: readonly (string | number)[] | undefined
  byMonthDay?: readonly (string | number)[] | undefined
  endDate?: string | undefined
}

/** The RFC 5545 rule that a Schedule states; empty when it states no frequency that a rule can have. */
export function ruleOf({
  repeatFrequency,
  repeatCount,
  byDay,
  byMonth,
  byMonthDay,
  endDate,
}: Scheduled): string {
  const [, interval, unit] = /^P(\d+)([DWMY])$/.exec(repeatFrequency ?? '') ?? []
  const frequency = Object.keys(units).find((each) => units[each] === unit)
  if (interval === undefined || frequency === undefined) return ''
  const parts = {
    FREQ: frequency,
    INTERVAL: interval === '1' ? '' : interval,
    BYMONTH: byMonth?.join(','),
    BYMONTHDAY: byMonthDay?.join(','),
    BYDAY: byDay?.join(','),
    COUNT: repeatCount?.toString(),
    UNTIL: endDate?.slice(0, 10).replaceAll('-', ''),
  }
  return Object.entries(parts)
    .filter(([, value]) => value !== undefined && value !== '')
    .map(([key, value]) => `${key}=${value}`)
    .join(';')
}

const inOrder = (rule: string): string =>
  rule
    .split(';')
    .filter((part) => part !== 'INTERVAL=1')
    .toSorted()
    .join(';')

/** A recurrence as a Schedule; nothing for one that is only so many times a year, which has no dates at all. */
export function schedule(recurrence: Field<Recurrence> | undefined): JsonLdNode | undefined {
  const [rule, start, zone] = [recurrence?.get('rule'), recurrence?.get('start'), recurrence?.get('zone')]
  if (!recurrence || !rule || !start || !zone) return undefined
  const parts = Object.fromEntries(rule.value.split(';').map((part) => part.split('=') as [string, string]))
  // Half a rule would name days that the whole one leaves out.
  if (Object.keys(parts).some((part) => !known.has(part))) return undefined
  const scheduled = {
    repeatFrequency: `P${parts.INTERVAL ?? 1}${units[parts.FREQ ?? ''] ?? ''}`,
    repeatCount: parts.COUNT === undefined ? undefined : Number(parts.COUNT),
    byDay: parts.BYDAY?.split(','),
    byMonth: numbers(parts.BYMONTH),
    byMonthDay: numbers(parts.BYMONTHDAY),
    endDate: parts.UNTIL?.replace(/^(\d{4})(\d\d)(\d\d).*$/, '$1-$2-$3'),
  }
  // A Schedule ends on a day, a rule perhaps at an hour of it.
  if (inOrder(ruleOf(scheduled)) === inOrder(rule.value)) rule.carry()
  else rule.lose('not-exact')
  const [day, time] = start.carry().split('T')
  return node('Schedule', {
    ...scheduled,
    startDate: day,
    startTime: `${time}:00`,
    scheduleTimezone: zone.carry(),
    exceptDate: recurrence.get('except')?.carry(),
  })
}
