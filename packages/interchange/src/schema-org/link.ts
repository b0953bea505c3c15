import type { Address, Identifier, Link, Municipality } from '@torg/domain/values'
import type { Field } from '../losses/account.ts'
import { type JsonLdNode, node } from './node.ts'
import { text, type Writer } from './writer.ts'

/** The address of a link; its title goes untold. */
export const href = (link: Field<Link> | undefined): string | undefined => {
  const field = link?.get('href')
  return field && new URL(field.carry()).href
}

/** Where a link leads; what has a name and no address is one whose target is missing. */
function address(link: Field<Link>): string | undefined {
  if (link.value.href === undefined) link.get('status')?.carry()
  return href(link)
}

/** A link as a page with a name. */
export const page = (link: Field<Link>, writer: Writer, type = 'WebPage'): JsonLdNode =>
  node(type, {
    url: address(link),
    name: text(link.get('title'), writer),
    inLanguage: link.get('language')?.carry(),
  })

/** Links as pages. */
export const pages = (links: Field<Link[]> | undefined, writer: Writer): JsonLdNode[] =>
  (links?.items() ?? []).map((link) => page(link, writer))

/** A place to go online, or to sign up: an address and a name. */
export const target = (link: Field<Link>, writer: Writer): { url?: string; name?: JsonLdNode[string] } => {
  const [url, name] = [address(link), text(link.get('title'), writer)]
  return { ...(url === undefined ? {} : { url }), ...(name === undefined ? {} : { name }) }
}

export const identifiers = (fields: Field<Identifier[]> | undefined): JsonLdNode[] =>
  (fields?.items() ?? []).map((field) =>
    node('PropertyValue', { propertyID: field.get('scheme').carry(), value: field.get('value').carry() }),
  )

export const postalAddress = (address: Field<Address>, writer: Writer): JsonLdNode =>
  node('PostalAddress', {
    streetAddress: text(address.get('street'), writer),
    postOfficeBoxNumber: address.get('postBox')?.carry(),
    postalCode: address.get('postalCode')?.carry(),
    addressLocality: text(address.get('locality'), writer),
    addressCountry: address.get('country')?.carry(),
  })

export const administrativeArea = (municipality: Field<Municipality>, writer: Writer): JsonLdNode =>
  node('AdministrativeArea', {
    name: text(municipality.get('name'), writer),
    identifier: municipality.get('code')?.carry(),
    address: node('PostalAddress', {
      addressCountry: municipality.get('country').carry(),
      addressRegion: municipality.get('region')?.carry(),
    }),
  })
