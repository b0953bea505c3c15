import type { Lang } from '../language/lang.ts'

/** Finland's Swedish writes the clock with a point, as Finnish does; the English is the Union's. */
const locale: Record<Lang, string> = { sv: 'sv-FI', fi: 'fi-FI', en: 'en-GB' }

const formatters = new Map<string, Intl.DateTimeFormat>()

/** A formatter for calendar days, which are written as UTC so that no zone can move them. */
export function dayFormat(lang: Lang, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = JSON.stringify([lang, options])
  const known = formatters.get(key)
  if (known) return known
  const made = new Intl.DateTimeFormat(locale[lang], { timeZone: 'UTC', ...options })
  formatters.set(key, made)
  return made
}

/** A calendar day as a `Date` for {@link dayFormat}. */
export const dayDate = (day: string): Date => new Date(`${day}T00:00:00Z`)

/** The name of a month, standing alone: `mars`, `maaliskuu`, `March`. */
export const monthName = (month: number, lang: Lang, width: 'long' | 'short' = 'long'): string => {
  // Finnish inflects its months; the short ones are cut off the nominative.
  const name = dayFormat(lang, { month: 'long' }).format(new Date(Date.UTC(2000, month - 1, 1)))
  return width === 'long' ? name : lang === 'fi' ? name.replace(/kuu$/, '') : name.slice(0, 3)
}

export const weekdayName = (day: string, lang: Lang, width: 'long' | 'short' = 'long'): string =>
  dayFormat(lang, { weekday: width }).format(dayDate(day))
