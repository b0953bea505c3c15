/** Some weeks of the list of events, as `words_by_week` names them. */
export type Weeks = {
  /** Places in the list: what is meant is not before the one, and before the other. */
  first: string
  end: string
  weeks: string[]
}

// Each four times as long as the one before: who finds enough at once reads little, who finds nothing asks few times.
const lengths = [1, 4, 16, 64]

const beginnings = ['01', '08', '15', '22']
const perYear = 12 * beginnings.length

const dated = /^(?<year>\d{4})-(?<month>\d\d)-(?<day>\d\d)/

/** From one place in the list to another, a year and a quarter at most; `undefined` when the first has no date. */
export function weeksBetween(start: string, end: string): Weeks[] | undefined {
  let week = numberOf(start)
  if (week === undefined) return undefined
  const all: Weeks[] = []
  let first = start
  for (const length of lengths) {
    if (first >= end) break
    const numbers = Array.from({ length }, (_, index) => Number(week) + index)
    week += length
    const next = beginningOf(week)
    all.push({
      first,
      end: next < end ? next : end,
      weeks: numbers.filter((number) => beginningOf(number) < end).map(nameOf),
    })
    first = next
  }
  return all
}

/** Weeks are numbered through from the first of year 0. */
function numberOf(place: string): number | undefined {
  const { year, month, day } = dated.exec(place)?.groups ?? {}
  if (year === undefined || month === undefined || day === undefined) return undefined
  return (
    perYear * Number(year) +
    beginnings.length * (Number(month) - 1) +
    beginnings.findLastIndex((it) => it <= day)
  )
}

function partsOf(week: number) {
  const [year, rest] = [Math.floor(week / perYear), week % perYear]
  const month = Math.floor(rest / beginnings.length) + 1
  return { year: pad(year, 4), month: pad(month, 2), index: rest % beginnings.length }
}

const pad = (number: number, length: number) => String(number).padStart(length, '0')

function nameOf(week: number): string {
  const { year, month, index } = partsOf(week)
  return `${year}${month}${index + 1}`
}

/** The place in the list at which a week begins; after the last year comes no place any more. */
function beginningOf(week: number): string {
  const { year, month, index } = partsOf(week)
  return year.length > 4 ? '~' : `${year}-${month}-${beginnings[index]}`
}
