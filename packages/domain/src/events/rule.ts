import * as z from 'zod'
import { type Expected, expected, issueOf } from '../values/expected.ts'

const weekdays = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU']
const frequencies = ['DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'] as const

/** A rule, read. */
export type Rule = {
  freq: (typeof frequencies)[number]
  interval: number
  count: number
  until: string | undefined
  /** Weekday 0–6 from Monday, and which of them in the month or year: 2 the second, -1 the last, 0 each. */
  byDay: { weekday: number; nth: number }[]
  byMonthDay: number[]
  byMonth: number[]
  bySetPos: number[]
  weekStart: number
}

/** What a rule lacks, and the part of it that lacks it. */
class RuleProblem extends RangeError {
  readonly issue: ReturnType<typeof issueOf>

  constructor(expectation: Expected, part: string) {
    super(expectation.error({ input: part }))
    this.issue = issueOf(expectation, part)
  }
}

/** The parts of a rule by name; `take` removes what it returns, so that what nobody asked for is left. */
function partsOf(text: string) {
  const parts = new Map<string, string>()
  for (const part of text.split(';')) {
    const [, name, value] = /^([A-Z]+)=(.+)$/.exec(part) ?? []
    if (name === undefined || value === undefined || parts.has(name))
      throw new RuleProblem(expected('rule-form', 'parts such as "FREQ=WEEKLY", each once'), part)
    parts.set(name, value)
  }
  const take = (name: string) => {
    const value = parts.get(name)
    parts.delete(name)
    return value
  }
  return { parts, take }
}

function numbers(text: string | undefined, least: number, most: number): number[] {
  const values = text?.split(',').map(Number) ?? []
  if (values.some((value) => !Number.isInteger(value) || value === 0 || value > most || value < least))
    throw new RuleProblem(
      expected('rule-numbers', `whole numbers from ${least} to ${most}, not 0`, { least, most }),
      text ?? '',
    )
  return values
}

function weekdayOf(name: string): number {
  if (!weekdays.includes(name))
    throw new RuleProblem(expected('rule-weekdays', 'weekdays such as MO or 2TU'), name)
  return weekdays.indexOf(name)
}

function numberedDay(text: string, freq: Rule['freq']): Rule['byDay'][number] {
  const [, nth = '0', name = text] = /^([+-]?\d{1,2})?([A-Z]{2})$/.exec(text) ?? []
  const day = { weekday: weekdayOf(name), nth: Number(nth) }
  if (day.nth !== 0 && (freq === 'DAILY' || freq === 'WEEKLY'))
    throw new RuleProblem(
      expected('rule-numbered-weekdays', 'numbered weekdays such as 2TU only in a month or a year'),
      text,
    )
  return day
}

/**
 * Reads an RFC 5545 rule over days: FREQ, INTERVAL, COUNT, UNTIL, BYDAY, BYMONTHDAY, BYMONTH, BYSETPOS, WKST.
 * @throws RangeError that says what was expected
 */
export function parseRule(text: string): Rule {
  const { parts, take } = partsOf(text)
  const stated = take('FREQ')
  const freq = frequencies.find((frequency) => frequency === stated)
  if (freq === undefined)
    throw new RuleProblem(expected('rule-frequency', 'FREQ=DAILY, WEEKLY, MONTHLY or YEARLY'), text)
  const until = take('UNTIL')
  if (until !== undefined && (!/^\d{8}(?:T\d{6}Z?)?$/.test(until) || parts.has('COUNT')))
    throw new RuleProblem(expected('rule-until', 'UNTIL such as 20261231, and no COUNT beside it'), until)
  const rule: Rule = {
    freq,
    interval: numbers(take('INTERVAL'), 1, 10_000)[0] ?? 1,
    count: numbers(take('COUNT'), 1, 10_000)[0] ?? Number.POSITIVE_INFINITY,
    until,
    byDay: (take('BYDAY')?.split(',') ?? []).map((day) => numberedDay(day, freq)),
    byMonthDay: numbers(take('BYMONTHDAY'), -31, 31),
    byMonth: numbers(take('BYMONTH'), 1, 12),
    bySetPos: numbers(take('BYSETPOS'), -366, 366),
    weekStart: weekdayOf(take('WKST') ?? 'MO'),
  }
  const [part] = parts.keys()
  if (part !== undefined)
    throw new RuleProblem(
      expected('rule-part', `no ${part}: days and months are enough for events`, { part }),
      part,
    )
  return rule
}

/** The text of a rule that `parseRule` reads. */
export const RecurrenceRule = z
  .string()
  .max(500)
  .superRefine((text, context) => {
    try {
      parseRule(text)
    } catch (error) {
      if (!(error instanceof RuleProblem)) throw error
      context.addIssue(error.issue)
    }
  })
