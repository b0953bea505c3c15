import { api, upTo } from '#lib/api/api.server.ts'
import * as m from '#lib/paraglide/messages.js'
import { siteFor } from '#lib/site/site.server.ts'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = async (event) => {
  const { make, say, lang, refs } = siteFor(event)
  const series = await upTo(500, api.series.all({ limit: 200 }))
  const rows = await Promise.all(
    series.map(async (one) => ({
      ...make('series', one),
      description: one.description && say(one.description),
      by: await refs(
        'organisation',
        one.organisers.flatMap(({ organisation }) => organisation ?? []),
      ),
      example: one.example ?? false,
    })),
  )
  return {
    about: { title: m.series_title(), description: m.series_lead() },
    series: rows.toSorted((a, b) => a.name.text.localeCompare(b.name.text, lang)),
  }
}
