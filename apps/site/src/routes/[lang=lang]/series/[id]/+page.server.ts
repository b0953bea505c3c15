import { compareWhen } from '@torg/domain/events'
import { subscribeUrl } from '@torg/interchange/calendar-links'
import { api, upTo } from '#lib/api/api.server.ts'
import { periodInWords } from '#lib/dates/dates.ts'
import { eventDays } from '#lib/events/rows.server.ts'
import * as m from '#lib/paraglide/messages.js'
import { queryOf } from '#lib/paths/query.ts'
import { cadenceInWords } from '#lib/programmes/programme.server.ts'
import { describe } from '#lib/site/describe.server.ts'
import { footOf } from '#lib/site/foot.server.ts'
import { leadOn } from '#lib/site/moved.server.ts'
import { siteFor } from '#lib/site/site.server.ts'
import { linkView, provenance } from '#lib/sources/sources.server.ts'
import { API_URL, PUBLIC_API_URL } from '$app/env/private'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = async (request) => {
  const site = siteFor(request)
  const { say, optional, refs } = site
  const record = await api.series.get(request.params.id)
  leadOn(request.params.id, record, site.lang, 'series')
  const events = await upTo(300, api.events.all({ series: record.id, limit: 200 }))
  const name = say(record.name)
  const { recurrence } = record
  const feed = `${PUBLIC_API_URL ?? API_URL}/v1/events.ics${queryOf({ series: record.id, lang: site.lang })}`
  request.locals.jsonLd = describe('series', record, site)
  return {
    record: footOf('series', record, site),
    about: {
      title: name.text,
      description: record.description ? say(record.description).text : m.series_lead(),
    },
    feed,
    subscribe: subscribeUrl(feed),
    series: {
      id: record.id,
      name,
      description: record.description && say(record.description),
      organisers: await refs(
        'organisation',
        record.organisers.flatMap(({ organisation }) => organisation ?? []),
      ),
      programme: await optional('programme', record.programme),
      often: recurrence && ('times' in recurrence ? cadenceInWords(recurrence) : m.series_rule()),
      themes: (record.themes ?? []).map(({ text, period, provisional }) => ({
        text: say(text),
        period: period && periodInWords(period),
        provisional: provisional ?? false,
      })),
      links: (record.links ?? []).map((link) => linkView(link, site)),
      events: await eventDays(
        events.toSorted((a, b) => compareWhen(a.when, b.when)),
        site,
      ),
      example: record.example ?? false,
      from: await provenance(record, site),
    },
  }
}
