import { type Entry, entryOf } from '../../reading/json.ts'
import type { Reading } from '../../reading/reading.ts'
import { isEvent } from './event.ts'
import { nodesIn, scalarIn, typesOf, valuesIn } from './node.ts'
import { isOrganisation } from './organisation.ts'
import { isPerson } from './person.ts'

export type Found = {
  events: Entry[]
  organisations: Entry[]
  people: Entry[]
  /** Nodes that say something, by their `@id`. */
  byId: Map<string, Entry>
}

const holders = ['@graph', 'itemListElement', 'dataFeedElement', 'item', 'mainEntity']

/**
 * The events, bodies and people that a document is about: alone, in a list, in `@graph`, `ItemList`, `DataFeed`, or
 * as the main thing of a page. Those inside another (an organiser, a performer) are only indexed.
 */
export function find(root: unknown, reading: Reading): Found {
  const found: Found = { events: [], organisations: [], people: [], byId: new Map() }
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
        index(each, `${pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`, depth + 1)
  }
  function visit(value: unknown, pointer: string, depth: number): void {
    if (depth > reading.limits.depth) return
    if (Array.isArray(value)) {
      for (const [at, each] of value.entries()) visit(each, `${pointer}/${at}`, depth + 1)
      return
    }
    const node = entryOf(value, pointer)
    if (!node) return
    if (isEvent(node) && !typesOf(node).includes('EventSeries')) found.events.push(node)
    else if (isOrganisation(node)) found.organisations.push(node)
    else if (isPerson(node)) found.people.push(node)
    else if (holders.some((holder) => valuesIn(node, holder).length > 0))
      for (const holder of holders)
        for (const each of valuesIn(node, holder)) visit(each.value, each.pointer, depth + 1)
    else if (typesOf(node).length > 0)
      reading.notTaken(`${typesOf(node)[0]?.slice(0, 60)} at the top of a document`, node)
    // The occurrences of a series are events of their own.
    if (typesOf(node).includes('EventSeries'))
      for (const each of nodesIn(node, 'subEvent')) visit(each.value, each.pointer, depth + 1)
  }
  index(root, '', 0)
  visit(root, '', 0)
  return found
}

const size = ({ value }: Entry): number => Object.keys(value).length
