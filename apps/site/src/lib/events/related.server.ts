import type { PublicEvent } from '@torg/domain/events'
import { api } from '#lib/api/api.server.ts'
import { blockOf } from '#lib/dates/block.ts'
import * as m from '#lib/paraglide/messages.js'
import type { Site } from '#lib/site/site.server.ts'
import { type EventRow, eventRow } from './rows.server.ts'

const most = 4

type Query = NonNullable<Parameters<typeof api.events.list>[0]>

/** Other events that one may care about who cares about this one, coming ones before past ones, each with the reason. */
export async function relatedEvents(event: PublicEvent, site: Site) {
  const [node] = event.nodes ?? []
  const town = event.place?.municipality?.name
  const ties: { why: string; query: Query }[] = [
    ...(event.series ? [{ why: m.related_series(), query: { series: event.series } }] : []),
    ...(node ? [{ why: m.related_node(), query: { programme: node.programme, node: node.node } }] : []),
    ...(town ? [{ why: m.related_town(), query: { municipality: Object.values(town)[0] } }] : []),
    ...(event.programme ? [{ why: m.related_programme(), query: { programme: event.programme } }] : []),
  ]
  const once = new Map<string, { why: string; item: PublicEvent }>()
  // Past ones are asked for when the coming ones are too few.
  for (const time of [{ from: 'today' }, { to: site.today, reverse: true }]) {
    if (once.size >= most) break
    const found = await Promise.all(
      ties.map(async ({ why, query }) => {
        const { items } = await api.events.list({ ...query, ...time, limit: most + 1 })
        return items.map((item) => ({ why, item }))
      }),
    )
    for (const one of found.flat())
      if (one.item.id !== event.id && !once.has(one.item.id)) once.set(one.item.id, one)
  }
  return Promise.all(
    [...once.values()].slice(0, most).map(
      async ({ why, item }): Promise<Related> => ({
        why,
        block: blockOf(item.when),
        row: await eventRow(item, site),
      }),
    ),
  )
}

export type Related = { why: string; block: ReturnType<typeof blockOf>; row: EventRow }
