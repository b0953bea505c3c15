import { error } from '@sveltejs/kit'
import { Audience, compareAsks, withBroader } from '@torg/domain/programmes'
import { api, upTo } from '#lib/api/api.server.ts'
import { askView, callView } from '#lib/asks/asks.server.ts'
import { deadlinesOf } from '#lib/asks/deadlines.server.ts'
import { audience as audienceNames, ofAudience, strength } from '#lib/labels/programmes.ts'
import * as m from '#lib/paraglide/messages.js'
import { siteFor } from '#lib/site/site.server.ts'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = async (event) => {
  const site = siteFor(event)
  const given = event.url.searchParams.get('audience') || undefined
  const chosen = Audience.optional().safeParse(given)
  if (!chosen.success) error(400, 'No such audience')
  const audience = chosen.data
  const programme = event.url.searchParams.get('programme') || undefined

  const [counts, asks, calls] = await Promise.all([
    audienceCounts(programme),
    audience ? upTo(500, api.asks.all({ audience, programme, limit: 200 })) : [],
    audience ? upTo(100, api.calls.all({ audience, programme })) : [],
  ])
  const views = await Promise.all(asks.toSorted(compareAsks).map((ask) => askView(ask, site)))
  const callViews = await Promise.all(calls.map((call) => callView(call, site)))
  const programmes = new Map([...views, ...callViews].map(({ programme }) => [programme.id, programme]))

  return {
    about: {
      title: audience ? m.asks_of({ audience: ofAudience[audience]() }) : m.asks_title(),
      description: m.asks_lead(),
    },
    audience: audience && {
      value: audience,
      within: withBroader(audience)
        .slice(1)
        .map((wide) => audienceNames[wide]()),
    },
    programme,
    /** The one programme that all this is in, which need not be said of each. */
    only: programmes.size === 1 ? [...programmes.values()][0] : undefined,
    audiences: counts,
    total: views.length,
    deadlines: deadlinesOf(asks, calls, site),
    groups: strengthGroups(views),
    calls: callViews,
  }
}

type View = Awaited<ReturnType<typeof askView>>

/** The asks by strength, strongest first. */
const strengthGroups = (asks: View[]) =>
  [...Map.groupBy(asks, (ask) => ask.strength.key)].map(([key, group]) => ({
    key,
    rank: group[0]?.strength.rank ?? 0,
    words: strength[key](),
    asks: group,
  }))

/** Every audience with how much is asked of it. */
const audienceCounts = (programme: string | undefined) =>
  Promise.all(
    Audience.options.map(async (value) => ({
      value,
      name: audienceNames[value](),
      count: (await api.asks.list({ audience: value, programme, limit: 1, count: true })).count ?? 0,
    })),
  )
