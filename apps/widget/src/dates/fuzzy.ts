import type { Speech } from '../words/speech.ts'
import * as words from '../words/words.ts'

const pattern =
  /^(\d\d(?:\d\d|\dX|XX)|XXXX)(?:-(0[1-9]|1[0-2]|2[1-4]|XX)(?:-(0[1-9]|[12]\d|3[01]|XX))?)?([?~%])?$/

/** What an EDTF date states. */
export type FuzzyParts = {
  /** Four digits; `202X` for a decade; empty when not stated. */
  year: string
  /** `01`–`12`; empty when not stated. */
  month: string
  season: keyof typeof words.seasons | undefined
  /** `01`–`31`; empty when not stated. */
  day: string
  /** `?` uncertain, `~` approximate, `%` both; or empty. */
  qualifier: string
}

/** Reads an EDTF date of the subset that Torg uses; `undefined` when it is none. */
export function fuzzyParts(date: string): FuzzyParts | undefined {
  const match = pattern.exec(date)
  if (!match) return undefined
  const stated = (text = '') => (/^X+$/.test(text) ? '' : text)
  const [year, second, day] = [stated(match[1]), stated(match[2]), stated(match[3])]
  const month = second < '20' ? second : ''
  return {
    year,
    month,
    season: month || !second ? undefined : (second as FuzzyParts['season']),
    day: month && day,
    qualifier: match[4] ?? '',
  }
}

function plainWords({ year, month, season, day }: FuzzyParts, speech: Speech): string {
  const rough = year.includes('X')
  const years = rough ? speech.say(words.decade, year.replaceAll('X', '0')) : year
  if (season) return `${speech.say(words.seasons[season])} ${years}`.trim()
  if (!month) return years || speech.say(words.noDate)
  const exact = year && !rough
  // 2024 is a leap year, so that 29 February without a year has its words.
  const text = speech.date(`${exact ? year : '2024'}-${month}-${day || '01'}`, {
    month: 'long',
    ...(day && { day: 'numeric' }),
    ...(exact && { year: 'numeric' }),
  })
  return exact ? text : years ? `${text}, ${years}` : speech.say(words.noYear, text)
}

function dateInWords(date: string, speech: Speech): string {
  const parts = fuzzyParts(date)
  if (!parts) return date
  const text = plainWords(parts, speech)
  const around = /[~%]/.test(parts.qualifier) ? speech.say(words.around, text) : text
  return /[?%]/.test(parts.qualifier) ? speech.say(words.uncertain, around) : around
}

/** An EDTF date or interval in words, no more exact than it is: "spring 2024", "8 June, year not stated". */
export function fuzzyInWords(period: string, speech: Speech): string {
  const [start = '', end = start] = period.split('/')
  const [from, to] = [start, end].map((date) => (date.replace('..', '') ? dateInWords(date, speech) : ''))
  if (from === to) return from || speech.say(words.noDate)
  if (!to) return speech.say(words.from, from ?? '')
  return from ? `${from} – ${to}` : speech.say(words.until, to)
}
