import { api } from '#lib/api/api.server.ts'
import { eventView } from '#lib/events/event.server.ts'
import { describe } from '#lib/site/describe.server.ts'
import { footOf } from '#lib/site/foot.server.ts'
import { leadOn } from '#lib/site/moved.server.ts'
import { siteFor } from '#lib/site/site.server.ts'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = async (request) => {
  const site = siteFor(request)
  const record = await api.events.get(request.params.id)
  leadOn(request.params.id, record, site.lang, 'events')
  const event = await eventView(record, site)
  request.locals.jsonLd = describe('event', record, site)
  return {
    record: footOf('event', record, site),
    about: { title: event.name.text, description: event.summary?.text ?? `${event.kind}, ${event.words}` },
    event,
    simple: site.say.metSimple() ? { on: site.simple } : undefined,
  }
}
