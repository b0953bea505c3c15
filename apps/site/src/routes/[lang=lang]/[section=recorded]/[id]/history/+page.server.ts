import { redirect } from '@sveltejs/kit'
import { collectionOf } from '#lib/api/api.server.ts'
import { historyView, lastRecord } from '#lib/history/history.server.ts'
import { kindName } from '#lib/labels/kinds.ts'
import * as m from '#lib/paraglide/messages.js'
import { pathOf } from '#lib/paths/paths.ts'
import { kindOfSection } from '#lib/site/kind-of-section.ts'
import { nameOfRecord } from '#lib/site/record-name.server.ts'
import { siteFor } from '#lib/site/site.server.ts'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = async (event) => {
  const site = siteFor(event)
  const { section, id } = event.params
  const kind = kindOfSection(section)
  const answer = await collectionOf(kind).history(id)
  if (answer.id !== id) redirect(308, pathOf(site.lang, section, answer.id, 'history'))
  const name = await nameOfRecord(kind, id, lastRecord(answer), site)
  const days = await historyView(answer, site)
  return {
    about: { title: m.history_of({ name: name.text }), description: m.history_lead() },
    kind: kindName[kind](),
    name,
    address: pathOf(site.lang, section, id),
    gone: answer.items[0]?.action === 'removed',
    today: site.today,
    first: days.at(-1)?.day,
    days,
  }
}
