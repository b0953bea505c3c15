import { fullName } from '@torg/domain/contacts'
import { comparePeriods, covers } from '@torg/domain/values'
import { api, upTo } from '#lib/api/api.server.ts'
import { contactView } from '#lib/contacts/contacts.server.ts'
import { periodInWords } from '#lib/dates/dates.ts'
import { role } from '#lib/labels/organisations.ts'
import { scopeInWords } from '#lib/organisations/composition.server.ts'
import * as m from '#lib/paraglide/messages.js'
import { describe } from '#lib/site/describe.server.ts'
import { footOf } from '#lib/site/foot.server.ts'
import { leadOn } from '#lib/site/moved.server.ts'
import { siteFor } from '#lib/site/site.server.ts'
import { provenance } from '#lib/sources/sources.server.ts'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = async (request) => {
  const site = siteFor(request)
  const { say, ref, refs, record, optional, lang, today } = site
  const person = await api.people.get(request.params.id)
  leadOn(request.params.id, person, lang, 'people')
  const [memberships, contacts, posts] = await Promise.all([
    upTo(200, api.memberships.all({ person: person.id })),
    upTo(20, api.contacts.all({ person: person.id })),
    upTo(20, api.posts.all({ author: person.id })),
  ])
  const name = fullName(person.name)
  request.locals.jsonLd = describe('person', person, site)
  return {
    record: footOf('person', person, site),
    about: { title: name, description: m.people_lead() },
    name,
    roles: await Promise.all(
      memberships
        .toSorted((a, b) => comparePeriods(b.period ?? '..', a.period ?? '..'))
        .map(async (membership) => ({
          id: membership.id,
          body: await ref('organisation', membership.organisation),
          role: role[membership.role](),
          title: membership.title && say(membership.title),
          scope: scopeInWords(
            membership.scope,
            (await record('organisation', membership.organisation))?.matters ?? [],
            site,
          ),
          behalf: await optional('organisation', membership.onBehalfOf),
          period: membership.period ? periodInWords(membership.period) : m.composition_period_unknown(),
          now: membership.period ? covers(membership.period, today) : ('unknown' as const),
          from: await provenance(membership, site),
        })),
    ),
    contacts: await Promise.all(contacts.map((contact) => contactView(contact, site))),
    posts: await refs(
      'post',
      posts.map(({ id }) => id),
    ),
    from: await provenance(person, site),
  }
}
