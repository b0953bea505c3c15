import { FuzzyDate, type Period } from '@torg/domain/values'
import { lookedUp } from '../reading/lookup.ts'

const languages = ['fi', 'sv', 'en']

const two = (value: number | string) => String(value).padStart(2, '0')

const months = new Map<string, string>()
for (const language of languages)
  for (let month = 1; month <= 12; month++) {
    const first = new Date(Date.UTC(2024, month - 1, 1))
    for (const form of ['long', 'short'] as const) {
      const parts = { month: form, timeZone: 'UTC' } as const
      const alone = new Intl.DateTimeFormat(language, parts).format(first)
      const inDate = new Intl.DateTimeFormat(language, { ...parts, day: 'numeric' })
        .formatToParts(first)
        .find(({ type }) => type === 'month')?.value
      for (const name of [alone, inDate ?? alone])
        if (/^\p{Letter}/u.test(name)) months.set(name.toLowerCase().replace('.', ''), two(month))
    }
  }

const seasons: Record<string, string> = {
  kevät: '21',
  keväällä: '21',
  vår: '21',
  våren: '21',
  spring: '21',
  kesä: '22',
  kesällä: '22',
  sommar: '22',
  sommaren: '22',
  summer: '22',
  syksy: '23',
  syksyllä: '23',
  höst: '23',
  hösten: '23',
  autumn: '23',
  fall: '23',
  talvi: '24',
  talvella: '24',
  vinter: '24',
  vintern: '24',
  winter: '24',
}

/** The forms that a date has in tables; each answers the parts of an EDTF date. */
const forms: [RegExp, (...parts: string[]) => string | undefined][] = [
  [
    /^(\d{4})[-/.](\d\d?)[-/.](\d\d?)$/,
    (_, year, month, day) => `${year}-${two(month ?? '')}-${two(day ?? '')}`,
  ],
  [
    /^(\d\d?)\.\s?(\d\d?)\.\s?(\d{4})$/,
    (_, day, month, year) => `${year}-${two(month ?? '')}-${two(day ?? '')}`,
  ],
  [/^(\d\d?)\.\s?(\d\d?)\.?$/, (_, day, month) => `XXXX-${two(month ?? '')}-${two(day ?? '')}`],
  [/^(\d{4})-(\d\d)$/, (_, year, month) => `${year}-${month}`],
  [/^(\d\d?)\/(\d{4})$/, (_, month, year) => `${year}-${two(month ?? '')}`],
  [/^(\d{4})$/, (_, year) => year],
  [/^(\d\d?)\.?\s(\p{Letter}+)\.?(?:\s(\d{4}))?$/u, (_, day, name, year) => named(year, name, day)],
  [
    /^(\p{Letter}+)\.?\s(\d\d?)(?:st|nd|rd|th)?(?:,?\s(\d{4}))?$/u,
    (_, name, day, year) => named(year, name, day),
  ],
  [/^(\p{Letter}+)\.?\s(\d{4})$/u, (_, name, year) => named(year, name)],
]

function named(year = 'XXXX', name = '', day?: string): string | undefined {
  const word = name.toLowerCase()
  const month = months.get(word) ?? (day === undefined ? lookedUp(seasons, word) : undefined)
  return month && `${year}-${month}${day === undefined ? '' : `-${two(day)}`}`
}

const weekday =
  /^(?:ma|ti|ke|to|pe|la|su|må|tis?|ons?|tors?|fre?|lör?|sön?|mon|tue|wed|thu|fri|sat|sun|\p{Letter}+(?:tai|ina|na|dag|day|kko))\.?,?\s+(?=\d)/iu

/**
 * A date as tables in Finland and Sweden print it: `23.1.2020`, `2020-01-23`, `to 23.1.2020`, `tammikuu 2020`,
 * `våren 2024`, `1/2020`; `23.1.` has no year. `undefined` for what can be read in two ways (`2/3/2020`, `23.1.20`).
 */
function dateIn(text: string): FuzzyDate | undefined {
  const plain = text.trim().replaceAll(/\s+/g, ' ').replace(weekday, '')
  for (const [form, parts] of forms) {
    const found = form.exec(plain)
    const date = found && parts(...found)
    if (date && FuzzyDate.safeParse(date).success) return date
  }
  return undefined
}

const dash = /\s*[–—]\s*|\s+-\s+|(?<=\.\s?)-(?=\d)|(?<=\.\d{4})-(?=\d)/

/** A date or two with a dash between: `23.–24.1.2020`, `30.1.–2.2.2020`; the first takes from the second what it lacks. */
export function datesIn(text: string): { start: FuzzyDate; end?: FuzzyDate } | undefined {
  const whole = dateIn(text)
  if (whole !== undefined) return { start: whole }
  const [first, last, more] = text.trim().split(dash)
  const end = last === undefined || more !== undefined ? undefined : dateIn(last)
  if (first === undefined || end === undefined) return undefined
  const day = /^(\d\d?)\.?$/.exec(first.trim().replace(weekday, ''))?.[1]
  const own = day === undefined ? dateIn(first) : `${end.slice(0, 8)}${two(day)}`
  const start = own?.startsWith('XXXX') ? `${end.slice(0, 4)}${own.slice(4)}` : own
  if (start === undefined || !FuzzyDate.safeParse(start).success) return undefined
  return start === end ? { start } : { start, end }
}

/** The same as a period. */
export function periodIn(text: string): Period | undefined {
  const dates = datesIn(text)
  if (!dates) return undefined
  return dates.end === undefined ? dates.start : `${dates.start}/${dates.end}`
}
