import type { EventSeries } from '@torg/domain/events'
import type { Given } from '../context.ts'
import { accountOf, type Field } from '../losses/account.ts'
import { eventNode } from './event.ts'
import { pages } from './link.ts'
import { type JsonLdNode, node } from './node.ts'
import { nodeRefs, organisers } from './organiser.ts'
import { schedule } from './schedule.ts'
import { exampleText, identity, other, text, type Writer } from './writer.ts'

function themes(series: Field<EventSeries>, writer: Writer): JsonLdNode[] {
  return (series.get('themes')?.items() ?? []).flatMap((theme) => {
    // A working title would stand there as if it were settled.
    if (theme.value.provisional) theme.lose('unsafe')
    return theme.value.provisional ? [] : [node('Thing', { name: text(theme.get('text'), writer) })]
  })
}

function occurrences({ id }: EventSeries, writer: Writer): JsonLdNode[] {
  return (writer.events ?? [])
    .filter(({ series }) => series === id)
    .map((given) => {
      const { record, lost } = accountOf('event', given)
      const { superEvent: _, ...event } = eventNode(record, writer)
      writer.nested.push(...lost())
      return event
    })
}

export const seriesNode = (series: Field<Given<'series'>>, writer: Writer): JsonLdNode =>
  node('EventSeries', {
    ...identity('series', series.get('id'), writer),
    name: text(series.get('name'), writer),
    description: text(series.get('description'), writer),
    disambiguatingDescription: exampleText(series.get('example'), writer),
    ...organisers(series.get('organisers'), writer),
    about: [
      other('programme', series.get('programme'), writer),
      ...nodeRefs(series.get('nodes'), writer),
      ...themes(series, writer),
    ].filter((each) => each !== undefined),
    keywords: series.get('level')?.carry(),
    eventSchedule: schedule(series.get('recurrence')),
    subjectOf: pages(series.get('links'), writer),
    subEvent: occurrences(series.value, writer),
  })
