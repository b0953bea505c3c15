import { api, upTo } from '#lib/api/api.server.ts'
import * as m from '#lib/paraglide/messages.js'
import { programmeRows } from '#lib/programmes/term.server.ts'
import { siteFor } from '#lib/site/site.server.ts'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = async (event) => {
  const site = siteFor(event)
  const programmes = await upTo(500, api.programmes.all({ limit: 200 }))
  const order = ['active', 'forming', 'planned', 'closed']
  const sorted = programmes.toSorted(
    (a, b) =>
      order.indexOf(a.lifecycle) - order.indexOf(b.lifecycle) || (b.term ?? '').localeCompare(a.term ?? ''),
  )
  return {
    about: { title: m.programmes_title(), description: m.programmes_lead() },
    programmes: await programmeRows(sorted, site),
  }
}
