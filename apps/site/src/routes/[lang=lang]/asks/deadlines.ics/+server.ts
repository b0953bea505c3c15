import { error } from '@sveltejs/kit'
import type { PublicEvent } from '@torg/domain/events'
import { Audience } from '@torg/domain/programmes'
import type { LocalizedText } from '@torg/domain/values'
import { writeCalendar } from '@torg/interchange/ical'
import { api, upTo } from '#lib/api/api.server.ts'
import { duesOf } from '#lib/asks/deadlines.server.ts'
import { audience as audienceNames } from '#lib/labels/programmes.ts'
import { preferences } from '#lib/language/lang.ts'
import * as m from '#lib/paraglide/messages.js'
import { pathOf } from '#lib/paths/paths.ts'
import { siteFor } from '#lib/site/site.server.ts'
import { PUBLIC_URL } from '$app/env/private'
import type { RequestHandler } from './$types'

const entry = (id: string, name: LocalizedText, from: string, day: string): PublicEvent => ({
  id,
  name,
  kind: 'observance-day',
  level: 'national',
  status: { kind: 'scheduled' },
  organisers: [{ organisation: from, role: 'organiser' }],
  when: { kind: 'all-day', start: day },
})

/** The deadlines of what is asked of one audience, as a calendar to subscribe to. */
export const GET: RequestHandler = async (event) => {
  const site = siteFor(event)
  const { searchParams, origin } = event.url
  const chosen = Audience.safeParse(searchParams.get('audience'))
  if (!chosen.success) error(400, 'No such audience')
  const query = { audience: chosen.data, programme: searchParams.get('programme') || undefined, limit: 200 }
  const [asks, calls] = await Promise.all([upTo(500, api.asks.all(query)), upTo(200, api.calls.all(query))])
  const dues = duesOf(asks, calls)
  await Promise.all(dues.map(({ record }) => site.ref('organisation', record.from)))
  const base = PUBLIC_URL ?? origin
  const addresses = new Map(
    dues.map(({ record }) => [
      record.id,
      `${base}${pathOf(site.lang, 'programmes', record.programme)}#${record.id}`,
    ]),
  )
  const { document } = writeCalendar(
    dues.map(({ kind, record, day }) =>
      entry(record.id, kind === 'call' ? record.title : record.text, record.from, day),
    ),
    {
      name: { [site.lang]: m.asks_deadlines_of({ audience: audienceNames[chosen.data]() }) },
      languages: preferences[site.lang],
      domain: new URL(base).hostname,
      now: new Date().toISOString(),
      source: base + event.url.pathname + event.url.search,
      find: site.find,
      address: (kind, id) =>
        (kind === 'event' ? addresses.get(id) : site.readership.address(kind, id)) ?? base,
    },
  )
  return new Response(document, {
    headers: { 'content-type': 'text/calendar; charset=utf-8', 'cache-control': 'public, max-age=3600' },
  })
}
