import { api } from '#lib/api/api.server.ts'
import type { Site } from '#lib/site/site.server.ts'
import { type EventFilters, eventQuery, narrowing } from './filters.ts'
import { eventDays } from './rows.server.ts'

const perPage = 50

/** What rows of events name: asked for one by one, it would be a request for each row. */
const include = ['organisation', 'series'] as const

/** A page of the list, and what to offer instead when there is nothing on it. */
export async function listView(filters: EventFilters, cursor: string | undefined, site: Site) {
  const page = await api.events.list({
    ...eventQuery(filters, site.today),
    cursor,
    limit: perPage,
    count: true,
    include,
  })
  site.learn(page.included)
  const days = await eventDays(page.items, site)
  return {
    days,
    count: page.count ?? days.length,
    next: page.next,
    instead: days.length === 0 && cursor === undefined ? await insteadOfNothing(filters, site) : undefined,
  }
}

export type ListView = Awaited<ReturnType<typeof listView>>

/** What to offer when nothing matches: filters whose removal helps, and what comes next, with the filters if anything does. */
async function insteadOfNothing(filters: EventFilters, site: Site) {
  const set = Object.keys(narrowing(filters)) as (keyof EventFilters)[]
  const without = await Promise.all(
    set
      .filter((name) => filters[name] !== undefined)
      .map(async (name) => ({
        name,
        count: await countOf({ ...filters, [name]: undefined }, site),
      })),
  )
  const first = async (query: Parameters<typeof api.events.list>[0]) =>
    (await api.events.list({ ...query, limit: 3 })).items
  const same = narrowing(filters)
  const attempts = [
    { which: 'next', filtered: true, query: { ...same, from: filters.from ?? 'today' } },
    { which: 'latest', filtered: true, query: { ...same, to: filters.to ?? site.today, reverse: true } },
    { which: 'next', filtered: false, query: { from: 'today' } },
    { which: 'latest', filtered: false, query: { to: site.today, reverse: true } },
  ] as const
  for (const { query, ...attempt } of attempts) {
    const items = await first(query)
    if (items.length > 0)
      return {
        ...attempt,
        without: without.filter(({ count }) => count > 0),
        days: await eventDays(items, site),
      }
  }
  return undefined
}

const countOf = async (filters: EventFilters, { today }: Site) =>
  (await api.events.list({ ...eventQuery(filters, today), fields: ['kind'], limit: 1, count: true })).count ??
  0
