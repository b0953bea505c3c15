const formats = new Map<string, Intl.DateTimeFormat>()

/** A formatter, made once for each locale and options: making one costs more than all dates of a list. */
export function format(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = locale + JSON.stringify(options)
  const found = formats.get(key) ?? new Intl.DateTimeFormat(locale, options)
  formats.set(key, found)
  return found
}

/** A day or wall time as the moment that reads the same in UTC, so that no zone can shift it. */
export const wall = (local: string): number => Date.parse(local.length > 10 ? `${local}Z` : local)

/** The day after a day. */
export const dayAfter = (day: string): string => new Date(wall(day) + 864e5).toISOString().slice(0, 10)
