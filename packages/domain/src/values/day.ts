import * as z from 'zod'
import { expected, patterned } from './expected.ts'

/** A calendar day, `2024-03-20`, in the zone of whatever it belongs to. */
export const Day = z.iso.date().meta({ id: 'Day', description: 'Calendar day', examples: ['2024-03-20'] })
export type Day = z.infer<typeof Day>

/** A moment in UTC, `2024-03-20T07:00:00Z`. */
export const Instant = z.iso.datetime().meta({
  id: 'Instant',
  description: 'Moment in UTC',
  examples: ['2024-03-20T07:00:00Z'],
})
export type Instant = z.infer<typeof Instant>

/** The part of a day that a source names when it gives no hour. */
export const PartOfDay = z
  .enum(['morning', 'afternoon', 'evening'])
  .meta({ id: 'PartOfDay', description: 'Morning, afternoon or evening, where no hour is stated' })
export type PartOfDay = z.infer<typeof PartOfDay>

/** ISO 8601 duration in years, months, weeks and days: `P2Y`. */
export const Duration = patterned(
  /^P(?=\d)(?:\d+Y)?(?:\d+M)?(?:\d+W)?(?:\d+D)?$/,
  expected('duration', 'an ISO 8601 duration such as "P2Y"'),
).meta({ id: 'Duration', description: 'ISO 8601 duration of whole days or more', examples: ['P2Y', 'P6M'] })
export type Duration = z.infer<typeof Duration>

export const daysInMonth = (year: number, month: number): number =>
  new Date(Date.UTC(2000 + (year % 400), month, 0)).getUTCDate()

/** Whether a text is a `Day`. */
export const isDay = (text: string): boolean =>
  /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/.test(text) &&
  Number(text.slice(8)) <= daysInMonth(Number(text.slice(0, 4)), Number(text.slice(5, 7)))

const [firstDay, lastDay] = ['0000-01-01', '9999-12-31']

/** The day of a moment in UTC: ms. What is before or after the years of four digits counts as their first or last day. */
export const dayAt = (at: number): Day => {
  const text = new Date(at).toISOString()
  return text.startsWith('-') ? firstDay : text.startsWith('+') ? lastDay : text.slice(0, 10)
}

/** The day `days` after (or, negative, before) a day. */
export const addDays = (day: Day, days: number): Day =>
  dayAt(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000)
