import { whenIn } from '../../printed-dates/when.ts'
import type { Fields } from '../../reading/fields.ts'
import { inferred } from '../../reading/inferred.ts'
import type { Row, TableReading } from './row.ts'

const free = /^(?:0(?:[.,]0+)?\s*(?:€|eur|sek)?|gratis|avgiftsfritt|fri|ilmainen|maksuton|free)$/i
// Crowns are those of four countries, unless they say which.
const priced = /^(\d+(?:[.,]\d\d?)?)\s*(€|eur|sek)$/i

function priceOf(text: string): Fields | undefined {
  if (free.test(text)) return { free: true }
  const [, amount = '', currency = ''] = priced.exec(text) ?? []
  if (amount === '') return undefined
  return {
    free: false,
    amount: Number(amount.replace(',', '.')),
    currency: /sek/i.test(currency) ? 'SEK' : 'EUR',
  }
}

function placeOf({ said }: Row, { language, country }: TableReading, given: unknown): Fields | undefined {
  const text = (target: string) => {
    const value = said(target)
    return value === undefined ? undefined : { [language]: value }
  }
  const [name, town, street, locality] = ['place', 'municipality', 'street', 'locality'].map(text)
  const [postalCode, online] = [said('postalCode'), said('online')]
  const address = {
    ...(street ? { street } : {}),
    ...(postalCode === undefined ? {} : { postalCode }),
    // A municipality has a country; without it, its name is that of a town.
    ...(locality ? { locality } : town && country === undefined ? { locality: town } : {}),
  }
  const place = {
    ...(name ? { name } : {}),
    ...(Object.keys(address).length > 0 ? { address } : {}),
    ...(town && country !== undefined ? { municipality: { country, name: town } } : {}),
    ...(online === undefined ? {} : { online: { href: online } }),
    ...(typeof given === 'object' ? given : {}),
  }
  return Object.keys(place).length > 0 ? place : undefined
}

function organisersOf({ said }: Row, { language, organisation }: TableReading): Fields[] {
  const names = said('organiser')?.split(/\s*[;\n]\s*/) ?? []
  return names
    .filter((name) => name !== '')
    .map((name) => {
      const id = organisation(name)
      return {
        role: 'organiser',
        ...(id === undefined ? { name: { [language]: name } } : { organisation: id }),
      }
    })
}

/** What a row of another's table says of an event. */
export function eventIn(row: Row, fields: Fields, table: TableReading): Fields {
  const { said } = row
  const { reading } = table
  const isOwn = typeof row.cells.when === 'object' && row.cells.when.kind !== undefined
  const date = said('when') ?? said('when.date') ?? said('when.start')
  const zone = said('when.zone') ?? table.zone
  const when = isOwn
    ? fields.when
    : whenIn(
        { date, time: said('when.time'), endDate: said('when.end'), endTime: said('when.endTime') },
        zone,
      )
  if (when === undefined && date !== undefined)
    reading.problem(
      'not-valid',
      row.at('/when'),
      `Expected a date such as "23.1.2020", "23.1.2020 13–16" or "2020-01"; received ${JSON.stringify(date.slice(0, 60))}`,
    )
  const place = placeOf(row, table, fields.place)
  const organisers = organisersOf(row, table)
  const [link, registration, price] = [said('link'), said('registration'), said('price')]
  const cost = price === undefined ? undefined : priceOf(price)
  if (price !== undefined && !cost)
    reading.problem(
      'not-valid',
      row.at('/price'),
      `Expected "10 €" or "0"; received ${JSON.stringify(price.slice(0, 60))}`,
    )
  const { when: _, ...others } = fields
  const made = {
    ...others,
    ...(when === undefined ? {} : { when }),
    ...(place ? { place } : {}),
    ...(organisers.length > 0 ? { organisers } : {}),
    ...(link === undefined ? {} : { links: [{ href: link }] }),
    ...(registration === undefined ? {} : { registration: registrationOf(registration) }),
    ...(cost ? { price: cost } : {}),
  }
  if (fields.status !== undefined || !('when' in made)) return made
  return {
    ...made,
    status: { kind: 'scheduled' },
    stated: [...((fields.stated as []) ?? []), inferred('/status')],
  }
}

const registrationOf = (text: string): Fields =>
  /^(?:ei|ingen|no|none|-)$/i.test(text) ? { kind: 'none' } : { kind: 'link', link: { href: text } }
