import type { Address } from '@torg/domain/values'
import type { Field } from '../../losses/account.ts'
import type { Reader } from '../../words/reader.ts'
import { preferredFirst } from './languages.ts'
import { type Property, textProperty } from './property.ts'

const countryName = (code: string, language: string): string =>
  new Intl.DisplayNames([language, 'en'], { type: 'region', fallback: 'code' }).of(code) ?? code

/**
 * An address in each language in which all its words are, so that no street stands under another language's tag.
 * Where there is none, its words stand without a tag, for people.
 */
export function addressProperties(
  address: Field<Address> | undefined,
  reader: Reader,
  altid: string,
  parameters: Property['parameters'] = {},
): Property[] {
  if (!address) return []
  const { street, postBox = '', postalCode = '', locality, country } = address.value
  for (const key of ['postBox', 'postalCode', 'country'] as const) address.get(key)?.carry()
  const texts = [street, locality].filter((each) => each !== undefined)
  const complete = Object.keys(texts[0] ?? {}).filter((tag) => texts.every((each) => each[tag] !== undefined))
  for (const key of ['street', 'locality'] as const) {
    address.get(key)?.lose(complete.length > 0 ? 'other-language' : 'in-words')
    for (const tag of complete) address.get(key)?.get(tag).carry()
  }
  const form = (tag: string | undefined): Property => {
    const said = (text: typeof street) => text?.[tag ?? Object.keys(text)[0] ?? ''] ?? ''
    const name = country === undefined ? '' : countryName(country, tag ?? reader.wordsLanguage)
    // RFC 6350 6.3.1: box, extended, street, locality, region, code, country.
    return textProperty('ADR', [postBox, '', said(street), said(locality), '', postalCode, name], {
      ...(complete.length > 1 ? { ALTID: altid } : {}),
      LANGUAGE: tag,
      // RFC 8605 2.1: the country's code beside its name.
      CC: country,
      ...parameters,
    })
  }
  return complete.length > 0 ? preferredFirst(complete, reader).map(form) : [form(undefined)]
}
