import type { Mandate, Organisation } from '@torg/domain/organisations'
import { api, mentioning, upTo } from '#lib/api/api.server.ts'
import { contactView } from '#lib/contacts/contacts.server.ts'
import { dateInWords, periodInWords } from '#lib/dates/dates.ts'
import { eventDays } from '#lib/events/rows.server.ts'
import { lifecycle, openTo, organisationKind, relation, role } from '#lib/labels/organisations.ts'
import { programmeKind } from '#lib/labels/programmes.ts'
import { basisView } from '#lib/programmes/basis.server.ts'
import type { Site } from '#lib/site/site.server.ts'
import { linkView, provenance } from '#lib/sources/sources.server.ts'
import { languageName } from '#lib/text/say.ts'
import { compositionOf } from './composition.server.ts'

/** One body with all that hangs on it, as it stands on a day, shaped for its page. */
export async function organisationView(organisation: Organisation, on: string, site: Site) {
  const { say, optional, refs, make } = site
  const of = { organisation: organisation.id }
  const [memberships, elsewhere, contacts, coming, past, posts, programmes, children] = await Promise.all([
    upTo(500, api.memberships.all({ ...of, limit: 200 })),
    upTo(100, api.memberships.all({ member: organisation.id })),
    upTo(100, api.contacts.all(of)),
    api.events.list({ ...of, from: 'today', limit: 20 }),
    api.events.list({ ...of, to: site.today, reverse: true, limit: 10 }),
    upTo(30, api.posts.all(of)),
    programmesOf(organisation, site),
    upTo(100, api.organisations.all({ parent: organisation.id })),
  ])
  const related = await relationsOf(organisation, site)
  return {
    id: organisation.id,
    name: say(organisation.name),
    kind: organisationKind[organisation.kind](),
    state: lifecycle[organisation.lifecycle](),
    closed: organisation.lifecycle === 'closed',
    abbreviation: organisation.abbreviation && say(organisation.abbreviation),
    otherNames: (organisation.otherNames ?? []).map(({ name, use, period }) => ({
      name: say(name),
      former: use === 'former',
      period: period && periodInWords(period),
    })),
    description: organisation.description && say(organisation.description),
    parent: await optional('organisation', organisation.parent),
    children: children.map((child) => make('organisation', child)),
    founded: organisation.founded && dateInWords(organisation.founded),
    closedOn: organisation.closed && dateInWords(organisation.closed),
    languages: (organisation.languages ?? []).map(languageName),
    municipality: organisation.municipality && say(organisation.municipality.name),
    size: organisation.size && { number: organisation.size.number, of: say(organisation.size.of) },
    openTo: organisation.openTo && openTo[organisation.openTo](),
    identifiers: (organisation.identifiers ?? []).map(({ scheme, value }) => ({ scheme, value })),
    mandate: organisation.mandate && (await mandateView(organisation.mandate, site)),
    composed: organisation.composition && say(organisation.composition),
    composition:
      memberships.length > 0
        ? await compositionOf(memberships, organisation.matters ?? [], on, site)
        : undefined,
    elsewhere: await Promise.all(
      elsewhere.map(async (membership) => ({
        id: membership.id,
        body: await site.ref('organisation', membership.organisation),
        role: role[membership.role](),
        period: membership.period && periodInWords(membership.period),
      })),
    ),
    related,
    successors: related.filter(({ successor }) => successor).map(({ ref }) => ref),
    contacts: await Promise.all(contacts.map((contact) => contactView(contact, site))),
    coming: await eventDays(coming.items, site),
    past: await eventDays(past.items, site),
    programmes,
    posts: await refs(
      'post',
      posts.map(({ id }) => id),
    ),
    links: (organisation.links ?? []).map((link) => linkView(link, site)),
    accounts: (organisation.accounts ?? []).map(({ service, handle, link }) => ({
      service,
      handle,
      href: link?.href,
    })),
    example: organisation.example ?? false,
    from: await provenance(organisation, site),
  }
}

export type OrganisationView = Awaited<ReturnType<typeof organisationView>>

async function mandateView({ purpose, decision, basis = [], term, tasks }: Mandate, site: Site) {
  const { say, optional } = site
  return {
    purpose: purpose && say(purpose),
    decision: decision && {
      by: await optional('organisation', decision.by),
      on: decision.on && dateInWords(decision.on),
      link: decision.link && linkView(decision.link, site),
    },
    basis: basis.map((entry) => basisView(entry, site)),
    term: term && periodInWords(term),
    tasks: tasks.map(({ id, text }) => ({ id, text: say(text) })),
  }
}

/** Its ties to other bodies, and those of other bodies to it: who replaced it is written on the successor. */
async function relationsOf({ id, relations = [] }: Organisation, { ref, make, say }: Site) {
  const there = await Promise.all(
    relations.map(async ({ kind, organisation, period, note }) => ({
      words: relation[kind].there(),
      ref: await ref('organisation', organisation),
      period: period && periodInWords(period),
      note: note && say(note),
      successor: kind === 'merged-into',
    })),
  )
  const back = (await mentioning('organisation', { kind: 'organisation', id }, ['relations'])).flatMap(
    (other) =>
      (other.relations ?? [])
        .filter(({ organisation }) => organisation === id)
        .map(({ kind, period, note }) => ({
          words: relation[kind].back(),
          ref: make('organisation', other),
          period: period && periodInWords(period),
          note: note && say(note),
          successor: kind === 'replaces',
        })),
  )
  return [...there, ...back]
}

/** The programmes that it owns, takes part in or has a part in governing. */
async function programmesOf({ id }: Organisation, { make }: Site) {
  const all = await mentioning('programme', { kind: 'organisation', id }, [
    'owner',
    'participants',
    'governance',
  ])
  return all
    .filter(
      ({ owner, participants = [], governance = [] }) =>
        owner === id || participants.includes(id) || governance.some((entry) => entry.organisation === id),
    )
    .map((programme) => ({ ...make('programme', programme), kind: programmeKind[programme.kind]() }))
}
