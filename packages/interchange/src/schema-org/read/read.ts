import { Id, type Kind, LanguageTag, type TimeZone } from '@torg/domain/values'
import { keyOfAddress } from '../../reading/address-key.ts'
import { idsFor, onceEach } from '../../reading/id.ts'
import { type Entry, entryOf, parseJson } from '../../reading/json.ts'
import type { Read } from '../../reading/problem.ts'
import { openReading, type Reading, type ReadingOptions } from '../../reading/reading.ts'
import { readContact } from './contact.ts'
import { eventIn } from './event.ts'
import { find } from './found.ts'
import { readMembership } from './membership.ts'
import { scalarIn, scalarsIn, textIn } from './node.ts'
import { readOrganisation } from './organisation.ts'
import { readPerson } from './person.ts'
import { type Assumed, addressOf, recordOf, type SchemaOrgReading } from './reading.ts'
import { readSeries } from './series.ts'

export type SchemaOrgReadingOptions = ReadingOptions & {
  /** Language of texts that name none; `und` if absent. */
  language?: LanguageTag | undefined
  /** Zone in which events are shown, and of hours without an offset; `Europe/Helsinki` if absent. */
  zone?: TimeZone | undefined
  /** What Torg asks of every event and pages do not say; without it such events are refused. */
  assumed?: Partial<Assumed> | undefined
  /** The record that an address is the page of. */
  idOf?: ((address: string, kind: Kind) => Id | undefined) | undefined
}

/** Whether a document speaks schema.org's language; one without any context may. */
function isSchemaOrg(root: unknown): boolean {
  const [first] = Array.isArray(root) ? root : [root]
  const context = entryOf(first)?.value['@context']
  return context === undefined || JSON.stringify(context).includes('schema.org')
}

function languageIn(root: unknown, otherwise: LanguageTag): LanguageTag {
  const context = entryOf(root)?.value['@context']
  for (const each of Array.isArray(context) ? context : [context]) {
    const tag = LanguageTag.safeParse(entryOf(each)?.value['@language'])
    if (tag.success) return tag.data
  }
  return otherwise
}

const keyOf = (kind: Kind, { pointer }: Entry): string => `${kind} ${pointer}`

type Names = (node: Entry) => string

/** What tells a node apart: an identifier that is an id, the record of its address, its address, its name and day. */
const namesOf =
  (kind: Kind, { idOf, language }: SchemaOrgReading): Names =>
  (node) => {
    const known = idOf(scalarIn(node, '@id'), kind) ?? idOf(scalarIn(node, 'url'), kind)
    const own = scalarsIn(node, 'identifier').find((each) => Id.safeParse(each).success && /[a-z]/.test(each))
    const name = Object.values(textIn(node, 'name', language) ?? {})[0]
    const day = kind === 'event' ? scalarIn(node, 'startDate')?.slice(0, 10) : undefined
    const said = [name, day].filter((part) => part !== undefined).join(' ')
    return known ?? own ?? keyOfAddress(addressOf(node)) ?? (said || node.pointer)
  }

function readRoot(root: unknown, reading: Reading, options: SchemaOrgReadingOptions): void {
  if (!isSchemaOrg(root)) {
    reading.problem('unreadable', { pointer: '' }, 'Expected JSON-LD in the vocabulary of schema.org')
    return
  }
  const found = find(root, reading)
  const ids = new Map<string, Id>()
  const read: SchemaOrgReading = {
    reading,
    language: languageIn(root, options.language ?? 'und'),
    zone: options.zone ?? 'Europe/Helsinki',
    assumed: options.assumed ?? {},
    idOf: (address, kind) => (address === undefined ? undefined : options.idOf?.(address, kind)),
    resolved: (node) =>
      Object.keys(node.value).length > 2 ? node : (found.byId.get(scalarIn(node, '@id') ?? '') ?? node),
    contactId: onceEach(),
    idOfNode: (node, kind) => {
      const whole = found.byId.get(scalarIn(node, '@id') ?? '')
      return ids.get(keyOf(kind, node)) ?? (whole && ids.get(keyOf(kind, whole)))
    },
    contacts: [],
  }
  const isTold = new Set(found.people.map(addressOf))
  found.people.push(
    ...found.inRoles.filter(
      (node) =>
        scalarIn(node, 'name') !== undefined &&
        recordOf(node, 'person', read) === undefined &&
        (addressOf(node) === undefined || !isTold.has(addressOf(node))),
    ),
  )
  const nodes = {
    organisation: found.organisations,
    person: found.people,
    series: found.series,
    event: found.events,
    contact: found.contacts,
  }
  for (const kind of ['organisation', 'person', 'series', 'event', 'contact'] as const) {
    const name = namesOf(kind, read)
    const byName = idsFor(nodes[kind].map(name))
    for (const node of nodes[kind]) ids.set(keyOf(kind, node), byName.get(name(node)) ?? kind)
  }
  const each = (kind: keyof typeof nodes, take: (node: Entry, id: Id, read: SchemaOrgReading) => void) => {
    for (const node of nodes[kind]) take(node, ids.get(keyOf(kind, node)) ?? kind, read)
  }
  each('organisation', readOrganisation)
  each('person', readPerson)
  each('series', readSeries)
  each('event', (node, id) => {
    const series = found.seriesOf.get(node.pointer)
    reading.keep('event', eventIn(node, id, read, series && ids.get(keyOf('series', series))), node)
  })
  for (const tie of found.ties) readMembership(tie, read)
  each('contact', readContact)
  for (const { record, at } of read.contacts) reading.keep('contact', record, at)
}

/**
 * Events and series, organisations, people, their roles and contact points of schema.org JSON-LD, as pages publish it: one node,
 * a list, `@graph`, `ItemList` or `DataFeed`; texts plain or with their language, names with or without their address.
 *
 * Nothing is fetched. Ids are those that `toSchemaOrg` wrote or that `idOf` knows, else slugs of the path of an
 * address, else of name and day. What every record must say and the document does not is marked in `stated`.
 * References to records that are not there stay unless `known` denies them. Never throws.
 */
export function readSchemaOrg(document: string, options: SchemaOrgReadingOptions = {}): Read {
  const reading = openReading({ ...options, known: options.known ?? (() => true) })
  const root = parseJson(document, reading)
  if (root !== undefined) readRoot(root, reading, options)
  return reading.close()
}
