import { error } from '@sveltejs/kit'
import { Kind, kindNames } from '@torg/domain/records'
import * as z from 'zod'
import { changeDays, changesBefore } from '#lib/changes/changes.server.ts'
import { kindNames as names } from '#lib/labels/kinds.ts'
import * as m from '#lib/paraglide/messages.js'
import { siteFor } from '#lib/site/site.server.ts'
import type { PageServerLoad } from './$types'

const Query = z.object({ kind: Kind.optional(), before: z.coerce.number().int().min(1).optional() })

export const load: PageServerLoad = async (event) => {
  const site = siteFor(event)
  const given = Object.fromEntries([...event.url.searchParams].filter(([, value]) => value))
  const query = Query.safeParse(given)
  if (!query.success) error(400, 'No such changes')
  const { kind, before } = query.data
  const { changes, older } = await changesBefore(query.data)
  return {
    about: { title: m.changes_title(), description: m.changes_lead(), noindex: before !== undefined },
    kind,
    first: before === undefined,
    older,
    kinds: kindNames.map((value) => ({ value, name: names[value]() })),
    days: await changeDays(changes, site),
  }
}
