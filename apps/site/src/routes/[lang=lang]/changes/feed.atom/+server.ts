import { error } from '@sveltejs/kit'
import { Kind } from '@torg/domain/records'
import { changesBefore, nameOfChanged } from '#lib/changes/changes.server.ts'
import { atomFeed } from '#lib/changes/feed.ts'
import { actions } from '#lib/history/actions.ts'
import { kindName, kindNames } from '#lib/labels/kinds.ts'
import * as m from '#lib/paraglide/messages.js'
import { pathOf } from '#lib/paths/paths.ts'
import { queryOf } from '#lib/paths/query.ts'
import { sectionOfKind } from '#lib/site/kind-of-section.ts'
import { siteFor } from '#lib/site/site.server.ts'
import { PUBLIC_URL } from '$app/env/private'
import type { RequestHandler } from './$types'

/** The latest changes as an Atom feed, each leading to its place in the record's history. */
export const GET: RequestHandler = async (event) => {
  const site = siteFor(event)
  const chosen = Kind.optional().safeParse(event.url.searchParams.get('kind') || undefined)
  if (!chosen.success) error(400, 'No such kind')
  const kind = chosen.data
  const { changes } = await changesBefore({ kind })
  const page = (PUBLIC_URL ?? event.url.origin) + pathOf(site.lang, 'changes')
  const self = `${page}/feed.atom${queryOf({ kind })}`
  const entries = await Promise.all(
    changes.map(async (change) => {
      const name = await nameOfChanged(change, site)
      const history = pathOf(site.lang, sectionOfKind(change.kind), change.id, 'history')
      return {
        id: `${page}#${change.sequence}`,
        title: name.text,
        lang: name.lang,
        href: `${new URL(page).origin}${history}#v${change.version}`,
        updated: change.recorded,
        summary: `${kindName[change.kind]()}: ${actions[change.action]()}`,
      }
    }),
  )
  const body = atomFeed({
    self,
    page: page + queryOf({ kind }),
    title: kind ? `${m.changes_title()}: ${kindNames[kind]()}` : m.changes_title(),
    lang: site.lang,
    updated: changes[0]?.recorded ?? new Date(0).toISOString(),
    entries,
  })
  return new Response(body, {
    headers: {
      'content-type': 'application/atom+xml; charset=utf-8',
      'cache-control': 'public, max-age=300',
    },
  })
}
