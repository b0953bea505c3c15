import { pointerTo } from '@torg/domain/values'
import { type Entry, entryOf } from '../../reading/json.ts'
import type { Reading } from '../../reading/reading.ts'
import { isContactPoint } from './contact.ts'
import { isEvent } from './event.ts'
import { isRole, type Tie } from './membership.ts'
import { nodesIn, scalarIn, typesOf, valuesIn } from './node.ts'
import { isOrganisation } from './organisation.ts'
import { isPerson } from './person.ts'
import { isSeries } from './series.ts'

export type Found = {
  events: Entry[]
  series: Entry[]
  organisations: Entry[]
  people: Entry[]
  /** People who are only told of as members of a body. */
  inRoles: Entry[]
  contacts: Entry[]
  /** Roles of somebody in a body, and memberships without a role between. */
  ties: Tie[]
  /** The series that lists an event, by the pointer of the event. */
  seriesOf: Map<string, Entry>
  /** Nodes that say something, by their `@id`. */
  byId: Map<string, Entry>
}

const holders = ['@graph', 'itemListElement', 'dataFeedElement', 'item', 'mainEntity']

/**
 * The events, bodies and people that a document is about: alone, in a list, in `@graph`, `ItemList`, `DataFeed`, or
 * as the main thing of a page. Those inside another (an organiser, a performer) are only indexed.
 */
export function find(root: unknown, reading: Reading): Found {
  const found: Found = {
    events: [],
    series: [],
    organisations: [],
    people: [],
    inRoles: [],
    contacts: [],
    ties: [],
    seriesOf: new Map(),
    byId: new Map(),
  }
  let tooDeep = 0

  function index(value: unknown, pointer: string, depth: number): void {
    if (depth > reading.limits.depth) {
      if (tooDeep++ === 0)
        reading.problem(
          'too-large',
          { pointer },
          `Expected at most ${reading.limits.depth} values inside each other`,
        )
      return
    }
    if (Array.isArray(value))
      for (const [at, each] of value.entries()) index(each, `${pointer}/${at}`, depth + 1)
    const node = entryOf(value, pointer)
    if (!node) return
    const id = scalarIn(node, '@id')
    const known = id === undefined ? undefined : found.byId.get(id)
    if (id !== undefined && size(node) > (known ? size(known) : 1)) found.byId.set(id, node)
    for (const [key, each] of Object.entries(node.value))
      if (typeof each === 'object' && each !== null && key !== '@context')
        index(each, `${pointer}${pointerTo([key])}`, depth + 1)
  }
  function visit(value: unknown, pointer: string, depth: number): void {
    if (depth > reading.limits.depth) return
    if (Array.isArray(value)) {
      for (const [at, each] of value.entries()) visit(each, `${pointer}/${at}`, depth + 1)
      return
    }
    const node = entryOf(value, pointer)
    if (!node) return
    if (isSeries(node)) {
      found.series.push(node)
      // The occurrences of a series are events of their own.
      for (const each of nodesIn(node, 'subEvent')) {
        found.seriesOf.set(each.pointer, node)
        visit(each.value, each.pointer, depth + 1)
      }
    } else if (isEvent(node)) found.events.push(node)
    else if (isOrganisation(node)) {
      found.organisations.push(node)
      found.ties.push(...members(node, found, reading))
    } else if (isPerson(node)) {
      found.people.push(node)
      found.ties.push(...employments(node, reading))
    } else if (isRole(node)) found.ties.push({ at: node, assumed: 'member' })
    else if (isContactPoint(node)) found.contacts.push(node)
    else if (holders.some((holder) => valuesIn(node, holder).length > 0))
      for (const holder of holders)
        for (const each of valuesIn(node, holder)) visit(each.value, each.pointer, depth + 1)
    else if (typesOf(node).length > 0)
      reading.notTaken(`${typesOf(node)[0]?.slice(0, 60)} at the top of a document`, node)
  }
  index(root, '', 0)
  visit(root, '', 0)
  return found
}

/** What a property holds; a bare name is nobody that a document tells more of. */
const toldIn = (node: Entry, property: string, reading: Reading): Entry[] =>
  valuesIn(node, property).flatMap(({ value, pointer }) => {
    const told = entryOf(value, pointer)
    if (!told) reading.notTaken(`${property}: only a name`, { pointer })
    return told ?? []
  })

const first = (node: Entry, properties: readonly string[]): Entry | undefined =>
  properties.flatMap((property) => nodesIn(node, property))[0]

/** Who is in a body. People who are only told of there are people of the document. */
function members(organisation: Entry, found: Found, reading: Reading): Tie[] {
  const named = (property: string, assumed: Tie['assumed']) =>
    toldIn(organisation, property, reading).flatMap((at): Tie[] => {
      const member = isRole(at) ? first(at, ['member', 'employee']) : at
      if (!member) return []
      if (isPerson(member)) found.inRoles.push(member)
      return [{ at, organisation, member, assumed }]
    })
  return [...named('member', 'member'), ...named('employee', 'official')]
}

/** In what bodies a person is. */
function employments(member: Entry, reading: Reading): Tie[] {
  const named = (property: string, assumed: Tie['assumed']) =>
    toldIn(member, property, reading).flatMap((at): Tie[] => {
      const organisation = isRole(at) ? first(at, ['memberOf', 'worksFor']) : at
      return organisation ? [{ at, organisation, member, assumed }] : []
    })
  return [...named('memberOf', 'member'), ...named('affiliation', 'member'), ...named('worksFor', 'official')]
}

const size = ({ value }: Entry): number => Object.keys(value).length
