import type { Recurrence } from '@torg/domain/events'
import type { Field } from '../losses/account.ts'
import { type JsonLdNode, node } from './node.ts'

const units: Record<string, string> = { DAILY: 'D', WEEKLY: 'W', MONTHLY: 'M', YEARLY: 'Y' }

const numbers = (list: string | undefined) => list?.split(',').map(Number)

// The parts of a rule that a Schedule has words for.
const known = new Set(['FREQ', 'INTERVAL', 'COUNT', 'UNTIL', 'BYDAY', 'BYMONTH', 'BYMONTHDAY'])

/** A recurrence as a Schedule; nothing for one that is only so many times a year, which has no dates at all. */
export function schedule(recurrence: Field<Recurrence> | undefined): JsonLdNode | undefined {
  const [rule, start, zone] = [recurrence?.get('rule'), recurrence?.get('start'), recurrence?.get('zone')]
  if (!recurrence || !rule || !start || !zone) return undefined
  const parts = Object.fromEntries(rule.value.split(';').map((part) => part.split('=') as [string, string]))
  // Half a rule would name days that the whole one leaves out.
  if (Object.keys(parts).some((part) => !known.has(part))) return undefined
  rule.carry()
  const [day, time] = start.carry().split('T')
  const until = parts.UNTIL?.replace(/^(\d{4})(\d\d)(\d\d).*$/, '$1-$2-$3')
  return node('Schedule', {
    repeatFrequency: `P${parts.INTERVAL ?? 1}${units[parts.FREQ ?? ''] ?? ''}`,
    repeatCount: parts.COUNT === undefined ? undefined : Number(parts.COUNT),
    byDay: parts.BYDAY?.split(','),
    byMonth: numbers(parts.BYMONTH),
    byMonthDay: numbers(parts.BYMONTHDAY),
    startDate: day,
    startTime: `${time}:00`,
    endDate: until,
    scheduleTimezone: zone.carry(),
    exceptDate: recurrence.get('except')?.carry(),
  })
}
