import type { PersonName, Phone } from '@torg/domain/contacts'
import type { Id } from '@torg/domain/values'
import { explainRefusal, readPhone } from '../../phone/phone.ts'
import type { Fields } from '../../reading/fields.ts'
import { inferred } from '../../reading/inferred.ts'
import { splitName } from '../../reading/person-name.ts'
import type { Row, TableReading } from './row.ts'

/** Numbers as they are printed in the country that the caller names; without it, only those that name their own. */
function phonesOf(row: Row, { reading, country }: TableReading): Phone[] {
  return (row.said('phone')?.split(/\s*[;\n,]\s*/) ?? []).flatMap((printed) => {
    const read = readPhone(printed, country)
    if ('phone' in read) return [read.phone]
    const received = JSON.stringify(printed.slice(0, 60))
    reading.problem('not-valid', row.at('/phones'), `${explainRefusal(read.refused)}; received ${received}`)
    return []
  })
}

/** The person that a row names, and whether where the name parts in two is a guess. */
export function personIn({ said }: Row): { name: PersonName; printed?: string | undefined } | undefined {
  const [given, family, full] = [said('given'), said('family'), said('person')]
  if (given !== undefined && family !== undefined) return { name: { given, family } }
  const name = full === undefined ? undefined : splitName(full)
  return name && { name, printed: full }
}

/** What a row of another's table says of a contact point, with whom it reaches. */
export function contactIn(
  row: Row,
  fields: Fields,
  of: { person?: Id | undefined; organisation?: Id | undefined },
  table: TableReading,
): Fields {
  const { said } = row
  const text = (target: string) => {
    const value = said(target)
    return value === undefined ? undefined : { [table.language]: value }
  }
  const [street, locality, postalCode] = [text('street'), text('locality'), said('postalCode')]
  const postal = {
    ...(street ? { street } : {}),
    ...(postalCode === undefined ? {} : { postalCode }),
    ...(locality ? { locality } : {}),
  }
  const [email, link, phones] = [said('email')?.replace(/^mailto:/i, ''), said('link'), phonesOf(row, table)]
  const whom = Object.fromEntries(Object.entries(of).filter(([, id]) => id !== undefined))
  const unnamed = said('person') !== undefined && of.person === undefined
  return {
    ...fields,
    ...(Object.keys(whom).length > 0 ? { of: whom } : {}),
    // One word is no person's name; it may be a desk's.
    ...(unnamed && fields.purpose === undefined
      ? { purpose: text('person'), stated: [inferred('/purpose', said('person'))] }
      : {}),
    ...(email === undefined ? {} : { email: { kind: 'address', address: email } }),
    ...(phones.length > 0 ? { phones } : {}),
    ...(Object.keys(postal).length > 0 ? { postal } : {}),
    ...(link === undefined ? {} : { links: [{ href: link }] }),
  }
}
