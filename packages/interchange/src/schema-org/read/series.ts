import { EventSeries } from '@torg/domain/events'
import type { Id, Stated } from '@torg/domain/values'
import { type Fields, list } from '../../reading/fields.ts'
import { inferred } from '../../reading/inferred.ts'
import { type Entry, passOver } from '../../reading/json.ts'
import { saysExample } from '../../words/own.ts'
import { aboutIn } from './about.ts'
import { linksIn } from './link.ts'
import { nodesIn, scalarIn, textIn, typesOf } from './node.ts'
import { organisersIn } from './party.ts'
import { recordOf, type SchemaOrgReading } from './reading.ts'
import { recurrenceIn } from './schedule.ts'

const known = new Set(
  '@id @type @context @graph url identifier name description disambiguatingDescription organizer contributor funder sponsor about keywords eventSchedule subjectOf subEvent startDate endDate'.split(
    ' ',
  ),
)

export const isSeries = (node: Entry): boolean => typesOf(node).includes('EventSeries')

/** A series of events as a record; its occurrences are events of their own. */
export function readSeries(node: Entry, id: Id, read: SchemaOrgReading): void {
  const { language, assumed, reading } = read
  const stated: Stated[] = []
  const [name, description] = [textIn(node, 'name', language), textIn(node, 'description', language)]
  const organisers = organisersIn(node, read)
  if (organisers.length === 0) stated.push(inferred('/organisers'))
  const example = saysExample(textIn(node, 'disambiguatingDescription', language))
  if (example) stated.push(inferred('/example'))
  const level = EventSeries.shape.level.safeParse(scalarIn(node, 'keywords')).data
  if (level === undefined && scalarIn(node, 'keywords') !== undefined) reading.notTaken('keywords', node)
  const [schedule] = nodesIn(node, 'eventSchedule')
  const recurrence = schedule && recurrenceIn(schedule, read)
  const { themes, ...about } = aboutIn(node, read)
  passOver('series', node, known, reading)
  const record: Fields & { id: Id } = {
    id,
    ...(example ? { example } : {}),
    ...(name ? { name } : {}),
    ...(description ? { description } : {}),
    organisers: organisers.length > 0 ? organisers : assumed.organisers,
    ...about,
    ...(recurrence ? { recurrence } : {}),
    ...list(
      'themes',
      themes.map(({ text }) => ({ text })),
    ),
    ...(level === undefined ? {} : { level }),
    ...list('links', linksIn(node, recordOf(node, 'series', read) !== undefined, read)),
    ...list('stated', stated),
  }
  reading.keep('series', record, node)
}
