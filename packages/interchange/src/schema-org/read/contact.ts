import { Id, LanguageTag } from '@torg/domain/values'
import { type Fields, list } from '../../reading/fields.ts'
import { inferred } from '../../reading/inferred.ts'
import { type Entry, entryOf } from '../../reading/json.ts'
import { phoneOf } from '../../reading/phone.ts'
import { saysExample } from '../../words/own.ts'
import { linksIn } from './link.ts'
import { nodesIn, scalarIn, scalarsIn, textIn, typesOf, valuesIn } from './node.ts'
import { addressIn, postalIn } from './place.ts'
import { idIn, recordOf, type SchemaOrgReading } from './reading.ts'

const ownId = (owner: Id): Id => `${owner.slice(0, 80)}-contact`

/** The ways to reach somebody that a node states itself. */
function reach(node: Entry, read: SchemaOrgReading): Fields {
  const { language, reading } = read
  const email = scalarIn(node, 'email')?.replace(/^mailto:/i, '')
  const phones = scalarsIn(node, 'telephone').flatMap((printed) => {
    const found = phoneOf(printed, undefined)
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
function readContactPoint(point: Entry, of: Record<string, Id>, otherwise: Id, read: SchemaOrgReading): void {
  const { language } = read
  const given = scalarIn(point, 'identifier')
  const [purpose, title] = [textIn(point, 'contactType', language), textIn(point, 'name', language)]
  const [hours] = nodesIn(point, 'hoursAvailable')
  const open = hours && textIn(hours, 'description', language)
  const languages = scalarsIn(point, 'availableLanguage').filter((tag) => LanguageTag.safeParse(tag).success)
  const example = saysExample(textIn(point, 'disambiguatingDescription', language))
  read.contacts.push({
    record: {
      id: read.contactId(Id.safeParse(given).data ?? otherwise),
      ...(example ? { example, stated: [inferred('/example')] } : {}),
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

/** Whose a contact point is that stands by itself, and says so from its own end. */
function ownerOf(point: Entry, read: SchemaOrgReading): Record<string, Id> | undefined {
  const [reverse] = nodesIn(point, '@reverse')
  const [owner] = reverse ? nodesIn(reverse, 'contactPoint') : []
  if (!owner) return undefined
  const person = idIn(owner, 'person', read)
  const [employer] = person === undefined ? [] : nodesIn(owner, 'worksFor')
  const organisation = idIn(employer ?? owner, 'organisation', read)
  if (person !== undefined) return organisation === undefined ? { person } : { person, organisation }
  if (organisation !== undefined) return { organisation }
  for (const kind of ['programme', 'event'] as const) {
    const id = recordOf(owner, kind, read)
    if (id !== undefined) return { [kind]: id }
  }
  return undefined
}

export const isContactPoint = (node: Entry): boolean =>
  typesOf(node).some((type) => type === 'ContactPoint' || type === 'PostalAddress')

/** A contact point that is the main thing of a document. */
export function readContact(point: Entry, id: Id, read: SchemaOrgReading): void {
  const of = ownerOf(point, read)
  if (of) readContactPoint(point, of, id, read)
  else read.reading.notTaken('a contact point of nobody', point)
}

/** The contact points of a body or person: those it lists, and what it states of itself. */
export function readContacts(node: Entry, of: Record<string, Id>, owner: Id, read: SchemaOrgReading): void {
  const own = reach(node, read)
  if (Object.keys(own).length > 0)
    read.contacts.push({
      record: { id: read.contactId(ownId(owner)), of, ...own },
      at: node,
    })
  for (const { value, pointer } of valuesIn(node, 'contactPoint')) {
    const point = entryOf(value, pointer)
    if (point) readContactPoint(read.resolved(point), of, ownId(owner), read)
  }
}
