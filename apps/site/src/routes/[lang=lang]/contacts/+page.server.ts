import { api, upTo } from '#lib/api/api.server.ts'
import { contactView } from '#lib/contacts/contacts.server.ts'
import * as m from '#lib/paraglide/messages.js'
import { siteFor } from '#lib/site/site.server.ts'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = async (event) => {
  const site = siteFor(event)
  const q = event.url.searchParams.get('q')?.trim().slice(0, 200) || undefined
  const contacts = await upTo(1000, api.contacts.all({ q, on: site.today, limit: 200 }))
  const views = await Promise.all(contacts.map((contact) => contactView(contact, site)))
  const bodies = Map.groupBy(views, (view) => view.for?.id ?? view.who.id)
  return {
    about: { title: m.contacts_title(), description: m.contacts_lead(), noindex: q !== undefined },
    q,
    groups: [...bodies.values()]
      .flatMap((group) => {
        const body = group[0]?.for ?? group[0]?.who
        return body ? [{ body, contacts: group }] : []
      })
      .toSorted((a, b) => a.body.name.text.localeCompare(b.body.name.text, site.lang)),
  }
}
