import { Id, LanguageTag } from '@torg/domain/values'
import { readPhone } from '../../phone/phone.ts'
import { type Entry, entryOf } from '../../reading/json.ts'
import { linksIn } from './link.ts'
import { nodesIn, scalarIn, scalarsIn, textIn, typesOf, valuesIn } from './node.ts'
import { addressIn, postalIn } from './place.ts'
import type { SchemaOrgReading } from './reading.ts'

type Fields = Record<string, unknown>

const list = (key: string, values: readonly unknown[]): Fields => (values.length > 0 ? { [key]: values } : {})

/** The ways to reach somebody that a node states itself. */
function reach(node: Entry, read: SchemaOrgReading): Fields {
  const { language, reading } = read
  const email = scalarIn(node, 'email')?.replace(/^mailto:/i, '')
  const phones = scalarsIn(node, 'telephone').flatMap((printed) => {
    const found = readPhone(printed)
    if ('phone' in found) return [found.phone]
    const received = JSON.stringify(printed.slice(0, 60))
    reading.problem(
      'not-valid',
      node,
      `Expected a number with its country, such as "+358 …"; received ${received}`,
    )
    return []
  })
  const postal = typesOf(node).includes('PostalAddress')
    ? postalIn(node, language)
    : addressIn(node, 'address', read)
  return {
    ...(email === undefined ? {} : { email: { kind: 'address', address: email } }),
    ...list('phones', phones),
    ...(postal ? { postal } : {}),
  }
}

/** A `ContactPoint` (a `PostalAddress` is one too) as a contact point of somebody. */
function readContactPoint(point: Entry, of: Record<string, Id>, owner: Id, read: SchemaOrgReading): void {
  const { language } = read
  const given = scalarIn(point, 'identifier')
  const [purpose, title] = [textIn(point, 'contactType', language), textIn(point, 'name', language)]
  const [hours] = nodesIn(point, 'hoursAvailable')
  const open = hours && textIn(hours, 'description', language)
  const languages = scalarsIn(point, 'availableLanguage').filter((tag) => LanguageTag.safeParse(tag).success)
  const id = Id.safeParse(given).success && given !== undefined ? given : `${owner.slice(0, 80)}-contact`
  read.contacts.push({
    record: {
      id: read.contactId(id),
      of,
      ...(purpose ? { purpose } : {}),
      ...(title ? { title } : {}),
      ...reach(point, read),
      ...list('languages', languages),
      ...(open ? { hours: open } : {}),
      ...list('links', linksIn(point, given !== undefined, read)),
    },
    at: point,
  })
}

/** The contact points of a body or person: those it lists, and what it states of itself. */
export function readContacts(node: Entry, of: Record<string, Id>, owner: Id, read: SchemaOrgReading): void {
  const own = reach(node, read)
  if (Object.keys(own).length > 0)
    read.contacts.push({
      record: { id: read.contactId(`${owner.slice(0, 80)}-contact`), of, ...own },
      at: node,
    })
  for (const { value, pointer } of valuesIn(node, 'contactPoint')) {
    const point = entryOf(value, pointer)
    if (point) readContactPoint(read.resolved(point), of, owner, read)
  }
}
