import { add } from '../graph.ts'
import type { Term } from '../namespaces.ts'
import { date } from './date.ts'
import { type Mapping, one } from './mapping.ts'
import { part } from './part.ts'

const written = part<{ on: string }>('org:ChangeEvent', { on: one('dct:date', date) })
const readings = [one('dct:date', date), one('prov:startedAtTime', date)]

/**
 * The day of a founding or closing, as a change event that is no more exact than the day is known.
 * @see https://www.w3.org/TR/vocab-org/#org:ChangeEvent
 */
export const change = (property: Term): Mapping<string> => ({
  write: (on, to) => add(to.resource, property, written.write({ on }, to)),
  read: ({ node, reading }) =>
    node
      .values(property)
      .map((value) => reading.nodeAt(value))
      .flatMap((event) => (event ? readings.map((each) => each.read({ node: event, reading })) : []))
      .find((on) => on !== undefined),
})
