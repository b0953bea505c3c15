import { EmailAddress } from '@torg/domain/contacts'
import { type CountryCode, LanguageTag, type LocalizedText, WebAddress } from '@torg/domain/values'
import { explainRefusal } from '../../phone/phone.ts'
import { phoneOf } from '../../reading/phone.ts'
import type { Reading } from '../../reading/reading.ts'
import { hasType, parameter, propertiesOf, type ReadCard, type ReadProperty } from './property.ts'
import { textsOf } from './text.ts'

const said = (value: string) => JSON.stringify(value.slice(0, 60))

function readEmails(card: ReadCard, reading: Reading) {
  return propertiesOf(card, 'EMAIL').flatMap((property) => {
    const address = property.text.trim().replace(/^mailto:/i, '')
    const pattern = parameter(property, 'X-DERIVED-FROM')
    if (EmailAddress.safeParse(address).success)
      return pattern === undefined
        ? [{ kind: 'address', address }]
        : [{ kind: 'derived', address, pattern: { pattern } }]
    reading.problem('not-valid', property.at, `Expected an e-mail address; received ${said(property.text)}`)
    return []
  })
}

const readPhones = (card: ReadCard, country: CountryCode | undefined, reading: Reading) =>
  propertiesOf(card, 'TEL').flatMap((property) => {
    if (hasType(property, 'fax') || hasType(property, 'pager')) {
      reading.notTaken('TEL of a fax or a pager', property.at)
      return []
    }
    const read = phoneOf(property.text, country)
    if ('phone' in read) return [read.phone]
    const text = `${explainRefusal(read.refused)}; received ${said(property.text)}`
    reading.problem('not-valid', property.at, text)
    return []
  })

function countryOf(property: ReadProperty, name: string): string | undefined {
  const code = (parameter(property, 'CC') ?? name).trim().toUpperCase()
  return /^[A-Z]{2}$/.test(code) ? code : undefined
}

type Draft = {
  street?: LocalizedText
  postBox?: string
  postalCode?: string
  locality?: LocalizedText
  country?: string
}

/** An address, from all the languages that it stands in. */
function readAddress(
  properties: readonly ReadProperty[],
  language: LanguageTag,
  reading: Reading,
): Draft | undefined {
  const [first] = properties
  if (!first) return undefined
  const [postBox = '', , , , region = '', postalCode = '', name = ''] = first.fields.map((each) =>
    each.trim(),
  )
  const field = (index: number) => textsOf(properties, language, ({ fields }) => fields[index] ?? '')[0]?.text
  const country = countryOf(first, name)
  if (region !== '') reading.notTaken('ADR: region', first.at)
  if (country === undefined && name !== '') reading.notTaken('ADR: a country that has no code', first.at)
  const [street, locality] = [field(2), field(3)]
  const address = {
    ...(street ? { street } : {}),
    ...(postBox === '' ? {} : { postBox }),
    ...(postalCode === '' ? {} : { postalCode }),
    ...(locality ? { locality } : {}),
    ...(country === undefined ? {} : { country }),
  }
  return Object.keys(address).length > 0 ? address : undefined
}

export const readLanguages = (card: ReadCard): LanguageTag[] =>
  propertiesOf(card, 'LANG')
    .toSorted((a, b) => Number(parameter(a, 'PREF') ?? 101) - Number(parameter(b, 'PREF') ?? 101))
    .flatMap(({ text }) => LanguageTag.safeParse(text.trim()).data ?? [])

export const readLinks = (card: ReadCard, reading: Reading) =>
  propertiesOf(card, 'URL').flatMap((property) => {
    if (hasType(property, 'x-page')) return []
    const href = property.text.trim()
    if (WebAddress.safeParse(href).success) return [{ href }]
    reading.problem('not-valid', property.at, `Expected an http or https address; received ${said(href)}`)
    return []
  })

const listed = (key: string, list: readonly unknown[]) => (list.length > 0 ? { [key]: list } : {})

/**
 * What a card says of how to reach somebody; one set of fields for each e-mail address, the first with all the rest.
 * Empty when it says nothing of it.
 */
export function readReach(
  card: ReadCard,
  { language, country }: { language: LanguageTag; country: CountryCode | undefined },
  reading: Reading,
): Record<string, unknown>[] {
  const [email, ...more] = readEmails(card, reading)
  const own = (name: string) => propertiesOf(card, name).filter(({ group }) => !/^role\d+$/.test(group ?? ''))
  const only = (name: string, properties = own(name)) => {
    const [first, second] = textsOf(properties, language)
    if (second) reading.notTaken(`a second ${name}`, second.first.at)
    return first?.text
  }
  const [title, role] = [only('TITLE'), only('ROLE')]
  const hours = only(
    'NOTE',
    own('NOTE').filter((note) => hasType(note, 'x-hours')),
  )
  const addresses = propertiesOf(card, 'ADR')
  const visiting = addresses.filter((each) => hasType(each, 'x-visiting'))
  const others = addresses.filter((each) => !visiting.includes(each))
  const altid = others[0] && parameter(others[0], 'ALTID')
  const ofFirst = others.filter(
    (each, index) => index === 0 || (altid !== undefined && parameter(each, 'ALTID') === altid),
  )
  const [second] = others.filter((each) => !ofFirst.includes(each))
  if (second) reading.notTaken('a second ADR', second.at)
  const [postal, house] = [readAddress(ofFirst, language, reading), readAddress(visiting, language, reading)]
  const fields = {
    ...(title ? { title } : {}),
    ...(role ? { purpose: role } : {}),
    ...(email ? { email } : {}),
    ...listed('phones', readPhones(card, country, reading)),
    ...(postal ? { postal } : {}),
    ...(house ? { visiting: house } : {}),
    ...listed('languages', readLanguages(card)),
    ...(hours ? { hours } : {}),
    ...listed('links', readLinks(card, reading)),
  }
  return [fields, ...more.map((each) => ({ email: each }))].filter((each) => Object.keys(each).length > 0)
}
