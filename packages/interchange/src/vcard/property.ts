import { type Address, type LocalizedText, pick } from '@torg/domain/values'
import { line, text } from '../ical/line.ts'
import type { Field } from '../losses/account.ts'
import type { Reader } from '../words/reader.ts'

/** Tags of a text, the one that the reader prefers first: many programs show the first and know no languages. */
const tagsOf = (value: LocalizedText, { languages }: Reader): string[] => {
  const preferred = pick(value, languages).language
  return [preferred, ...Object.keys(value).filter((tag) => tag !== preferred)]
}

/** RFC 6350 3.4: a semicolon is escaped only where it would part fields; elsewhere programs show the backslash. */
export const whole = (value: string): string => value.split(';').map(text).join(';')

// Properties whose value has fields.
const parted = new Set(['N', 'ADR', 'ORG'])

/** A text in all its languages; RFC 6350 5.4 says by ALTID that they are one property in several forms. */
export function inLanguages(
  name: string,
  value: LocalizedText | undefined,
  reader: Reader,
  { altid = '1' }: { altid?: string } = {},
): string[] {
  if (!value) return []
  const tags = tagsOf(value, reader)
  return tags.map((tag) =>
    line(name, (parted.has(name) ? text : whole)(value[tag] ?? ''), {
      ...(tags.length > 1 ? { ALTID: altid } : {}),
      LANGUAGE: tag,
    }),
  )
}

/** A postal or visiting address, in each language that a part of it has. */
export function addressLines(address: Field<Address> | undefined, reader: Reader, altid: string): string[] {
  if (!address) return []
  const { street, postBox = '', postalCode = '', locality, country = '' } = address.carry()
  const tags = tagsOf({ ...locality, ...street }, reader).filter((tag) => tag !== 'und')
  return (tags.length > 0 ? tags : [undefined]).map((tag) => {
    const said = (value: LocalizedText | undefined) =>
      value === undefined ? '' : ((tag && value[tag]) ?? pick(value, reader.languages).text)
    // RFC 6350 6.3.1: box, extended, street, locality, region, code, country.
    const parts = [postBox, '', said(street), said(locality), '', postalCode, country]
    return line('ADR', parts.map(text).join(';'), {
      ...(tags.length > 1 ? { ALTID: altid } : {}),
      LANGUAGE: tag,
    })
  })
}
