import { ends, type FuzzyDate, type Period } from '@torg/domain/values'
import type { GraphNode, GraphValue } from '../../rdf-reader/graph.ts'
import type { GraphReading } from '../../rdf-reader/graph-reading.ts'
import { add, type Literal, type Resource, resource } from '../graph.ts'
import type { Term } from '../namespaces.ts'
import type { Form } from './mapping.ts'

const exact: [form: RegExp, datatype: Term, inTime: Term][] = [
  [/^\d{4}-\d\d-\d\d$/, 'xsd:date', 'time:inXSDDate'],
  [/^\d{4}-(?:0[1-9]|1[0-2])$/, 'xsd:gYearMonth', 'time:inXSDgYearMonth'],
  [/^\d{4}$/, 'xsd:gYear', 'time:inXSDgYear'],
]

const edtf = (value: string): Literal => ({ value, datatype: 'edtf:EDTF' })

/**
 * A date as exact as it is known: a day, a month or a year in XML Schema's types, anything else as an EDTF literal.
 * @see http://id.loc.gov/datatypes/edtf/EDTF.html
 */
export const date: Form<FuzzyDate> = {
  write: (value) => {
    const datatype = exact.find(([form]) => form.test(value))?.[1]
    return datatype ? { value, datatype } : edtf(value)
  },
  // Others state the hour of a founding, or an offset after the day.
  read: (value) =>
    value.kind === 'literal'
      ? value.value.replace(/^(\d{4}-\d\d-\d\d)(?:T.*|Z|[+-]\d\d:\d\d)$/, '$1')
      : undefined,
}

/** A moment that is as exact as a date; `undefined` when no type of OWL-Time can hold the date. */
export function instant(value: FuzzyDate, path: string): Resource | undefined {
  const [, datatype, property] = exact.find(([form]) => form.test(value)) ?? []
  if (!datatype || !property) return undefined
  const made = resource(path, ['time:Instant'])
  add(made, property, { value, datatype })
  return made
}

const inTime: Term[] = exact.map(([, , property]) => property)
const withHour: Term[] = ['time:inXSDDateTimeStamp', 'time:inXSDDateTime']

/** What a moment or, where there is none, the interval itself says of one of its ends. */
export function endOf(interval: GraphNode, property: Term, reading: GraphReading): string | undefined {
  const [value] = interval.values(property)
  if (value?.kind === 'literal') return value.value
  const moment = value && reading.nodeAt(value)
  const [said] = [...withHour, ...inTime].flatMap((each) => moment?.values(each) ?? [])
  return said?.kind === 'literal' ? said.value : undefined
}

const dayOf = (moment: string) => moment.slice(0, moment.includes('T') ? 10 : undefined)

function asPeriod(value: GraphValue, reading: GraphReading): string | undefined {
  if (value.kind === 'literal') return value.value
  const node = reading.nodeAt(value)
  const [whole] = node?.values('rdf:value') ?? []
  if (!node || whole?.kind === 'literal') return whole?.kind === 'literal' ? whole.value : undefined
  const start = endOf(node, 'time:hasBeginning', reading) ?? endOf(node, 'dcat:startDate', reading)
  const end = endOf(node, 'time:hasEnd', reading) ?? endOf(node, 'dcat:endDate', reading)
  if (start === undefined && end === undefined) return undefined
  return `${start === undefined ? '' : dayOf(start)}/${end === undefined ? '' : dayOf(end)}`
}

/** Says the ends of an interval, each only if it is stated to the day, the month or the year. */
function addEnds(interval: Resource, period: Period): void {
  const { start, end } = ends(period)
  const [beginning, ending] = [instant(start, `${interval.iri}/start`), instant(end, `${interval.iri}/end`)]
  if (beginning) add(interval, 'time:hasBeginning', beginning)
  if (ending) add(interval, 'time:hasEnd', ending)
}

/**
 * A period as an interval of OWL-Time. Its EDTF text stands beside the ends, for they cannot say what is open, unknown
 * or only about then.
 * @see https://www.w3.org/TR/owl-time/#time:Interval
 */
export const period: Form<Period> = {
  write: (value, { path }) => {
    const interval = resource(path, ['time:Interval', 'time:TemporalEntity'])
    add(interval, 'rdf:value', edtf(value))
    addEnds(interval, value)
    return interval
  },
  read: asPeriod,
}
