const INT8 = 20
const DATE = 1082
const TIMESTAMPTZ = 1184

// `2026-11-30 19:20:11.123+00`: in UTC, as sessions of ours are, and with the milliseconds that we write.
const inUtc = /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d\.\d{3}\+00$/

/** An instant as a database in UTC writes it, as ISO 8601. */
export const instantOf = (text: string): string => {
  if (inUtc.test(text)) return `${text.slice(0, 10)}T${text.slice(11, 23)}Z`
  // PostgreSQL shortens whole-hour offsets to `+00`, which Date does not read.
  const iso = text.replace(' ', 'T').replace(/([+-]\d\d)$/, '$1:00')
  return new Date(iso).toISOString()
}

/** How values arrive, the same from both engines: int8 as number, date as it stands, timestamptz as ISO instant in UTC. */
export const parsers: Record<number, (text: string) => unknown> = {
  [INT8]: Number,
  [DATE]: (text) => text,
  [TIMESTAMPTZ]: instantOf,
}
