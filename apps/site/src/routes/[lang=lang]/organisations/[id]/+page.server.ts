import { error } from '@sveltejs/kit'
import { Day } from '@torg/domain/values'
import { api } from '#lib/api/api.server.ts'
import { organisationView } from '#lib/organisations/organisation.server.ts'
import { describe } from '#lib/site/describe.server.ts'
import { footOf } from '#lib/site/foot.server.ts'
import { leadOn } from '#lib/site/moved.server.ts'
import { siteFor } from '#lib/site/site.server.ts'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = async (request) => {
  const site = siteFor(request)
  const on = Day.safeParse(request.url.searchParams.get('on') || site.today)
  if (!on.success) error(400, 'Not a day')
  const record = await api.organisations.get(request.params.id)
  leadOn(request.params.id, record, site.lang, 'organisations')
  const organisation = await organisationView(record, on.data, site)
  request.locals.jsonLd = describe('organisation', record, site)
  return {
    record: footOf('organisation', record, site),
    about: {
      title: organisation.name.text,
      description: organisation.description?.text ?? organisation.kind,
    },
    organisation,
    simple: site.say.metSimple() ? { on: site.simple } : undefined,
  }
}
