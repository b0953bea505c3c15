import { error } from '@sveltejs/kit'
import { filterOptions } from '#lib/events/options.server.ts'
import * as m from '#lib/paraglide/messages.js'
import { siteFor } from '#lib/site/site.server.ts'
import type { PageServerLoad } from './$types'
import { pairs } from './pairs.ts'
import { Settings, snippetQuery } from './settings.ts'
import { snippetsFor } from './snippets.server.ts'

export const load: PageServerLoad = async (event) => {
  const { data: settings } = Settings.safeParse(Object.fromEntries(event.url.searchParams))
  if (!settings) error(400, 'A setting has a value that it cannot have')
  const site = siteFor(event)
  const { kind, municipality, organisation, programme, language, attendance } = settings
  const chosen = { kind, municipality, organisation, programme, language, attendance }
  const [snippets, options] = await Promise.all([
    snippetsFor(snippetQuery(settings, site.lang)),
    filterOptions({ when: 'upcoming', ...chosen }, undefined, site),
  ])
  return {
    about: { title: m.embed_title(), description: m.embed_lead() },
    settings,
    options,
    snippets,
    pairs: pairs(settings, site.lang),
  }
}
