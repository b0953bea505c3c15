import { error } from '@sveltejs/kit'
import { EventKind, PublicEvent } from '@torg/domain/events'
import { subscribeUrl } from '@torg/interchange/calendar-links'
import { api, directory } from '#lib/api/api.server.ts'
import { eventFilters, eventQuery } from '#lib/events/filters.ts'
import { eventDays } from '#lib/events/rows.server.ts'
import { eventKind, level } from '#lib/labels/events.ts'
import { langs } from '#lib/language/lang.ts'
import * as m from '#lib/paraglide/messages.js'
import { queryOf } from '#lib/paths/query.ts'
import { siteFor } from '#lib/site/site.server.ts'
import { inWhichLanguage, languageName } from '#lib/text/say.ts'
import { API_URL, PUBLIC_API_URL } from '$app/env/private'
import type { PageServerLoad } from './$types'

/** A longer list of organisers than this is no help in a form. */
const mostOptions = 200

export const load: PageServerLoad = async (event) => {
  const filters = eventFilters(event.url.searchParams)
  if (!filters) error(400, 'A filter has a value that it cannot have')
  const site = siteFor(event)
  const { say, lang, today, ref } = site
  const query = eventQuery(filters, today)
  const cursor = event.url.searchParams.get('cursor') ?? undefined

  const [page, organisations, programmes] = await Promise.all([
    api.events.list({ ...query, cursor, limit: 50, count: true }),
    directory('organisation'),
    directory('programme'),
  ])
  const days = await eventDays(page.items, site)
  const choices = <T extends string>(values: readonly T[], name: (value: T) => string) =>
    values.map((value) => ({ value, name: name(value) }))
  const named = (records: Awaited<ReturnType<typeof directory<'organisation' | 'programme'>>>) =>
    records
      .map(({ id, name }) => ({ value: id, name: say(name).text }))
      .toSorted((a, b) => a.name.localeCompare(b.name, lang))

  const { when: _, ...narrowing } = filters
  const feed = `${PUBLIC_API_URL ?? API_URL}/v1/events.ics${queryOf(narrowing)}`
  const chosen: Record<string, string | undefined> = {
    q: filters.q && `”${filters.q}”`,
    kind: filters.kind && eventKind[filters.kind](),
    language: filters.language && inWhichLanguage(filters.language),
    level: filters.level && level[filters.level](),
    municipality: filters.municipality,
    organisation: filters.organisation && (await ref('organisation', filters.organisation)).name.text,
    programme: filters.programme && (await ref('programme', filters.programme)).name.text,
    series: filters.series && (await ref('series', filters.series)).name.text,
    from: filters.from,
    to: filters.to,
  }

  return {
    about: { title: m.events_title(), description: m.events_lead(), noindex: cursor !== undefined },
    filters,
    chips: Object.entries(chosen).flatMap(([name, words]) => (words ? [{ name, words }] : [])),
    options: {
      kind: choices(EventKind.options, (value) => eventKind[value]()),
      level: choices(PublicEvent.shape.level.options, (value) => level[value]()),
      language: choices([...langs, 'se'], languageName),
      programme: named(programmes),
      organisation: organisations.length > mostOptions ? [] : named(organisations),
    },
    feed,
    subscribe: subscribeUrl(feed),
    days,
    count: page.count,
    next: page.next,
    instead: days.length === 0 && cursor === undefined ? await insteadOfNothing(site) : undefined,
  }
}

/** What to offer when nothing matches: what comes next at all, or else what was last. */
async function insteadOfNothing(site: ReturnType<typeof siteFor>) {
  const coming = await api.events.list({ from: 'today', limit: 3 })
  if (coming.items.length > 0) return { coming: true, days: await eventDays(coming.items, site) }
  const last = await api.events.list({ to: site.today, reverse: true, limit: 3 })
  return { coming: false, days: await eventDays(last.items, site) }
}
