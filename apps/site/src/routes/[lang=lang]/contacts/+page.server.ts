import { error } from '@sveltejs/kit'
import type { ContactPoint } from '@torg/domain/contacts'
import * as z from 'zod'
import { api, upTo } from '#lib/api/api.server.ts'
import { type ContactView, contactView } from '#lib/contacts/contacts.server.ts'
import * as m from '#lib/paraglide/messages.js'
import type { Site } from '#lib/site/site.server.ts'
import { siteFor } from '#lib/site/site.server.ts'
import type { PageServerLoad } from './$types'

const By = z.enum(['organisation', 'programme', 'matter', 'language'])
type By = z.infer<typeof By>

type Group = { key: string; name: string; lang?: string; href?: string }
type Sorted = { contact: ContactPoint; view: ContactView }

/** The groups that a contact is listed in: several, when it answers for several programmes or in several languages. */
const groupsBy: Record<By, (sorted: Sorted, site: Site) => Promise<Group[]>> = {
  organisation: async ({ view }) => {
    const { id, name, href } = view.for ?? view.who
    return [{ key: id, name: name.text, lang: name.lang, ...(href ? { href } : {}) }]
  },
  programme: async ({ contact }, { refs }) => {
    const own = 'programme' in contact.of ? [contact.of.programme] : []
    const programmes = await refs('programme', [...own, ...(contact.programmes ?? [])])
    return programmes.map(({ id, name, href }) => ({
      key: id,
      name: name.text,
      lang: name.lang,
      ...(href ? { href } : {}),
    }))
  },
  matter: async ({ view }) =>
    view.purpose ? [{ key: view.purpose.text, name: view.purpose.text, lang: view.purpose.lang }] : [],
  language: async ({ view }) => view.languages.map((name) => ({ key: name, name })),
}

const otherwise: Record<By, () => string> = {
  organisation: m.contacts_no_organisation,
  programme: m.contacts_no_programme,
  matter: m.contacts_no_matter,
  language: m.contacts_no_language,
}

const names: Record<By, () => string> = {
  organisation: m.contacts_by_organisation,
  programme: m.contacts_by_programme,
  matter: m.contacts_by_matter,
  language: m.contacts_by_language,
}

export const load: PageServerLoad = async (event) => {
  const site = siteFor(event)
  const { searchParams } = event.url
  const q = searchParams.get('q')?.trim().slice(0, 200) || undefined
  const by = By.safeParse(searchParams.get('by') || 'organisation')
  if (!by.success) error(400, 'No such order')
  const contacts = await upTo(1000, api.contacts.all({ q, on: site.today, limit: 200 }))
  const listed = await Promise.all(
    contacts.map(async (contact) => {
      const sorted = { contact, view: await contactView(contact, site) }
      return { ...sorted, groups: await groupsBy[by.data](sorted, site) }
    }),
  )
  const groups = new Map<string, Group & { contacts: ContactView[] }>()
  for (const { view, groups: own } of listed)
    for (const group of own) {
      const known = groups.get(group.key) ?? { ...group, contacts: [] }
      known.contacts.push(view)
      groups.set(group.key, known)
    }
  const rest = listed.flatMap(({ view, groups: own }) => (own.length === 0 ? [view] : []))
  const sorted = [...groups.values()].toSorted((a, b) => a.name.localeCompare(b.name, site.lang))
  return {
    about: { title: m.contacts_title(), description: m.contacts_lead(), noindex: q !== undefined },
    q,
    by: by.data,
    ways: By.options.map((value) => ({ value, name: names[value]() })),
    groups: rest.length > 0 ? [...sorted, { key: '', name: otherwise[by.data](), contacts: rest }] : sorted,
  }
}
