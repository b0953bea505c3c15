import { FuzzyDate } from '@torg/domain/values'

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/**
 * A date as the table has it: `2023-10-01`, `2023-10`, `2023`, `10/2023`, `October 2023`, `1 October 2023`. A date of
 * numbers alone in another order, such as 1/10/2023, says nothing for certain.
 */
export function dateOf(cell: string): FuzzyDate | undefined {
  const text = cell.trim().toLowerCase().replaceAll(/[.,]/g, ' ').replaceAll(/\s+/g, ' ')
  const [, number, sole] = /^(\d{1,2})\/(\d{4})$/.exec(text) ?? []
  if (number !== undefined) return checked(`${sole}-${number.padStart(2, '0')}`)
  const [, before, month, after, year] =
    /^(?:(\d{1,2}) )?([a-z]{3,9}) (?:(\d{1,2}) )?(\d{4})$/.exec(text) ?? []
  if (month === undefined) return checked(text.toUpperCase().replace(/T.*$/, ''))
  const place = months.indexOf(month.slice(0, 3)) + 1
  const day = before ?? after
  if (place === 0) return undefined
  return checked([year, String(place).padStart(2, '0'), day?.padStart(2, '0')].filter(Boolean).join('-'))
}

const checked = (date: string): FuzzyDate | undefined => FuzzyDate.safeParse(date).data
