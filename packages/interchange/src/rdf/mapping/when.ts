import type { When } from '@torg/domain/events'
import { localOf } from '@torg/domain/values'
import { withOffset } from '../../iso-dates/date.ts'
import type { GraphNode } from '../../rdf-reader/graph.ts'
import type { GraphReading } from '../../rdf-reader/graph-reading.ts'
import { add, type Resource, resource } from '../graph.ts'
import { concept } from './concept.ts'
import { endOf, instant } from './date.ts'
import type { Form, Place } from './mapping.ts'

const kinds = concept('when')
const parts = concept('part-of-day')

function moment(stamp: string, path: string): Resource {
  const made = resource(path, ['time:Instant'])
  add(made, 'time:inXSDDateTimeStamp', { value: stamp, datatype: 'xsd:dateTimeStamp' })
  return made
}

function addTimes(to: Resource, when: When, at: Place) {
  const start = (made: Resource | undefined) => made && add(to, 'time:hasBeginning', made)
  const end = (made: Resource | undefined) => made && add(to, 'time:hasEnd', made)
  switch (when.kind) {
    case 'timed':
      start(moment(withOffset(when.start, when.zone), `${at.path}/start`))
      if (when.end !== undefined) end(moment(withOffset(when.end, when.zone), `${at.path}/end`))
      add(to, 'torg:timeZone', { value: when.zone, datatype: 'xsd:string' })
      return
    case 'all-day':
      start(instant(when.start, `${at.path}/start`))
      if (when.end !== undefined) end(instant(when.end, `${at.path}/end`))
      return
    case 'part-of-day':
      start(instant(when.date, `${at.path}/date`))
      add(to, 'torg:partOfDay', parts.write(when.part, at))
      return
    case 'approximate':
      // Not as an interval: the event falls somewhere in it and does not last all that time.
      add(to, 'rdf:value', { value: when.date, datatype: 'edtf:EDTF' })
  }
}

const hour = /^\d{4}-\d\d-\d\dT\d\d:\d\d/
const offset = /(?:Z|[+-]\d\d:\d\d)$/

/** The wall time of a moment: as it is written if the zone is known, else in the zone of the reader. */
function wall(stamp: string, zoned: boolean, zone: string): string {
  if (zoned || !offset.test(stamp) || Number.isNaN(Date.parse(stamp))) return stamp.slice(0, 16)
  return localOf(new Date(stamp).toISOString(), zone)
}

function readWhen(node: GraphNode, reading: GraphReading): unknown {
  const first = <T>(term: 'torg:timeZone' | 'torg:partOfDay' | 'dct:type' | 'rdf:value', form: Form<T>) => {
    const [value] = node.values(term)
    return value && form.read(value, reading)
  }
  const asText: Form<string> = {
    write: kinds.write,
    read: (value) => (value.kind === 'literal' ? value.value : undefined),
  }
  const start = endOf(node, 'time:hasBeginning', reading) ?? reading.momentOf(node)
  const end = endOf(node, 'time:hasEnd', reading)
  const known = node.values('dct:type').length === 0 ? undefined : first('dct:type', kinds)
  const approximate = first('rdf:value', asText)
  if (approximate !== undefined) return { kind: 'approximate', date: approximate }
  if (start === undefined) return undefined
  if (hour.test(start)) {
    const stated = first('torg:timeZone', asText)
    const zone = typeof stated === 'string' ? stated : reading.zone
    const local = (stamp: string) => wall(stamp, stated !== undefined, zone)
    return { kind: 'timed', start: local(start), ...(end === undefined ? {} : { end: local(end) }), zone }
  }
  const part = first('torg:partOfDay', parts)
  if (known === 'part-of-day' || part !== undefined) return { kind: 'part-of-day', date: start, part }
  // A day can have an offset in XML Schema: 2024-03-20+02:00.
  const day = (text: string) => text.replace(/^(\d{4}-\d\d-\d\d).*$/, '$1')
  if (/^\d{4}-\d\d-\d\d/.test(start))
    return { kind: 'all-day', start: day(start), ...(end === undefined ? {} : { end: day(end) }) }
  return { kind: 'approximate', date: end === undefined || end === start ? start : `${start}/${end}` }
}

/**
 * The time of an event. An hour is only written where one is stated, with its offset; the zone stands beside it.
 * @see https://semiceu.github.io/Core-Public-Event-Vocabulary/releases/1.1.1/#TemporalEntity
 */
export const when: Form<When> = {
  write: (value, at) => {
    const made = resource(at.path, ['time:TemporalEntity'])
    add(made, 'dct:type', kinds.write(value.kind, at))
    addTimes(made, value, at)
    return made
  },
  read: (value, reading) => {
    const node = reading.nodeAt(value)
    return node && readWhen(node, reading)
  },
}
