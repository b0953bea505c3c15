import { api } from '#lib/api/api.server.ts'
import { programmeView } from '#lib/programmes/programme.server.ts'
import { describe } from '#lib/site/describe.server.ts'
import { footOf } from '#lib/site/foot.server.ts'
import { leadOn } from '#lib/site/moved.server.ts'
import { siteFor } from '#lib/site/site.server.ts'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = async (request) => {
  const site = siteFor(request)
  const record = await api.programmes.get(request.params.id)
  leadOn(request.params.id, record, site.lang, 'programmes')
  const programme = await programmeView(record, site)
  request.locals.jsonLd = describe('programme', record, site)
  return {
    record: footOf('programme', record, site),
    about: { title: programme.name.text, description: programme.summary?.text ?? programme.kind },
    programme,
    simple: site.say.metSimple() ? { on: site.simple } : undefined,
  }
}
