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
  const found = await Promise.all(
    ties.flatMap(({ why, query }) =>
      [{ from: 'today' }, { to: site.today, reverse: true }].map(async (time) => ({
        why,
        coming: 'from' in time,
        items: (await api.events.list({ ...query, ...time, limit: most + 1 })).items,
      })),
    ),
  )
  const candidates = found
    .toSorted((a, b) => Number(b.coming) - Number(a.coming))
    .flatMap(({ why, items }) => items.map((item) => ({ why, item })))
  const once = new Map<string, (typeof candidates)[number]>()
  for (const candidate of candidates)
    if (candidate.item.id !== event.id && !once.has(candidate.item.id)) once.set(candidate.item.id, candidate)
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
