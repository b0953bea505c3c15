import { OrganisationKind } from '@torg/domain/organisations'
import { api, upTo } from '#lib/api/api.server.ts'
import { organisationKinds } from '#lib/labels/organisations.ts'
import * as m from '#lib/paraglide/messages.js'
import { siteFor } from '#lib/site/site.server.ts'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = async (event) => {
  const { say, make, lang } = siteFor(event)
  const organisations = await upTo(5000, api.organisations.all({ limit: 200 }))
  const rows = organisations
    .map((organisation) => ({
      ...make('organisation', organisation),
      kind: organisation.kind,
      closed: organisation.lifecycle === 'closed',
      abbreviation: organisation.abbreviation && say(organisation.abbreviation).text,
      example: organisation.example ?? false,
    }))
    .toSorted((a, b) => a.name.text.localeCompare(b.name.text, lang))
  return {
    about: { title: m.organisations_title(), description: m.organisations_lead() },
    groups: OrganisationKind.options
      .map((kind) => ({
        kind,
        name: organisationKinds[kind](),
        open: rows.filter((row) => row.kind === kind && !row.closed),
        closed: rows.filter((row) => row.kind === kind && row.closed),
      }))
      .filter(({ open, closed }) => open.length + closed.length > 0),
  }
}
