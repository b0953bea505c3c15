import { api, upTo } from '#lib/api/api.server.ts'
import * as m from '#lib/paraglide/messages.js'
import { siteFor } from '#lib/site/site.server.ts'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = async (event) => {
  const { make, lang } = siteFor(event)
  const people = await upTo(5000, api.people.all({ limit: 200 }))
  return {
    about: { title: m.people_title(), description: m.people_lead() },
    people: people
      .toSorted(
        (a, b) =>
          a.name.family.localeCompare(b.name.family, lang) || a.name.given.localeCompare(b.name.given, lang),
      )
      .map((person) => make('person', person)),
  }
}
