import { whenBounds } from '@torg/domain/events'
import { Audience, asksOf, compareAsks, type Programme } from '@torg/domain/programmes'
import { api, mentioning, upTo } from '#lib/api/api.server.ts'
import { askView, callView } from '#lib/asks/asks.server.ts'
import { contactView } from '#lib/contacts/contacts.server.ts'
import { dateInWords, periodInWords } from '#lib/dates/dates.ts'
import { eventDays } from '#lib/events/rows.server.ts'
import { programmeLifecycle } from '#lib/labels/organisations.ts'
import {
  audience,
  documentKind,
  evaluationKind,
  programmeKind,
  programmeRelation,
} from '#lib/labels/programmes.ts'
import * as m from '#lib/paraglide/messages.js'
import { linkTo } from '#lib/paths/link.ts'
import type { Site } from '#lib/site/site.server.ts'
import { linkView, provenance } from '#lib/sources/sources.server.ts'
import { languageName } from '#lib/text/say.ts'
import { basisView } from './basis.server.ts'
import { governanceView } from './governance.server.ts'
import { progressViews } from './progress.server.ts'
import { timelineOf } from './timeline.server.ts'
import { treeOf } from './tree.server.ts'

const times = {
  week: [m.programme_cadence_week_1, m.programme_cadence_week],
  month: [m.programme_cadence_month_1, m.programme_cadence_month],
  year: [m.programme_cadence_year_1, m.programme_cadence_year],
} as const

/** `four times a year`. */
export const cadenceInWords = ({ times: number, per }: { times: number; per: keyof typeof times }): string =>
  number === 1 ? times[per][0]() : times[per][1]({ times: number })

/** One programme with all that hangs on it, shaped for its page. */
export async function programmeView(programme: Programme, site: Site) {
  const { say, refs, optional } = site
  const of = { programme: programme.id }
  const [asks, calls, events, contacts, posts] = await Promise.all([
    upTo(300, api.asks.all({ ...of, limit: 200 })),
    upTo(50, api.calls.all(of)),
    upTo(200, api.events.all({ ...of, limit: 200 })),
    upTo(50, api.contacts.all(of)),
    upTo(50, api.posts.all(of)),
  ])
  const asked = await Promise.all(asks.toSorted(compareAsks).map((ask) => askView(ask, site)))
  const entries = await progressViews(programme, site)
  const nodes = new Set(programme.nodes?.map(({ id }) => id))
  const coming = events.filter(({ when }) => (whenBounds(when).latest ?? '') >= site.today)
  return {
    id: programme.id,
    name: say(programme.name),
    kind: programmeKind[programme.kind](),
    state: programmeLifecycle[programme.lifecycle](),
    summary: programme.summary && say(programme.summary),
    description: programme.description && say(programme.description),
    owner: await optional('organisation', programme.owner),
    participants: await refs('organisation', programme.participants),
    term: programme.term && periodInWords(programme.term),
    published: programme.published && dateInWords(programme.published),
    identifiers: (programme.identifiers ?? []).map(({ value }) => value),
    goals: (programme.goals ?? []).map(({ id, text, term }) => ({
      id,
      text: say(text),
      long: term === 'long',
    })),
    areas: (programme.areas ?? []).map(({ id, name }) => ({ id, name: say(name) })),
    basis: (programme.basis ?? []).map((basis) => basisView(basis, site)),
    timeline: timelineOf(programme, events, site),
    tree: await treeOf(programme, asked, entries, site),
    progress: entries.filter(({ nodeId }) => nodeId === undefined || !nodes.has(nodeId)),
    audiences: Audience.options.flatMap((value) => {
      const count = asksOf(asks, value).length
      const href = linkTo(site.lang, 'asks', undefined, { audience: value, programme: programme.id })
      return count > 0 ? [{ value, name: audience[value](), count, href }] : []
    }),
    asks: asked,
    calls: await Promise.all(calls.map((call) => callView(call, site))),
    eventCount: events.length,
    events: await eventDays((coming.length > 0 ? coming : events).slice(0, 6), site),
    governance: await governanceView(programme.governance ?? [], site),
    evaluations: (programme.evaluations ?? []).map(({ id, kind, title, when, criteria, mayAmend, note }) => ({
      id,
      kind: evaluationKind[kind](),
      title: say(title),
      when: periodInWords(when),
      criteria: criteria.map(say),
      mayAmend,
      note: note && say(note),
    })),
    cadences: await Promise.all(
      (programme.cadences ?? []).map(async ({ id, what, by, ...often }) => ({
        id,
        what: say(what),
        often: cadenceInWords(often),
        by: await optional('organisation', by),
      })),
    ),
    relations: await relationsOf(programme, site),
    documents: await documentsOf(programme, site),
    linkLists: (programme.linkLists ?? []).map(({ title, links }) => ({
      title: say(title),
      links: links.map((link) => linkView(link, site)),
    })),
    courses: (programme.courses ?? []).map(({ title, provider, language, lifecycle: state, link }) => ({
      title: say(title),
      provider: provider && say(provider),
      language: language && languageName(language),
      planned: state === 'planned',
      link: link && linkView(link, site),
    })),
    support: (programme.support ?? []).map(({ text, link }) => ({
      text: say(text),
      link: link && linkView(link, site),
    })),
    contacts: await Promise.all(contacts.map((contact) => contactView(contact, site))),
    posts: await refs(
      'post',
      posts.map(({ id }) => id),
    ),
    example: programme.example ?? false,
    from: await provenance(programme, site),
  }
}

export type ProgrammeView = Awaited<ReturnType<typeof programmeView>>

async function relationsOf({ id, relations = [] }: Programme, { ref, make }: Site) {
  const there = await Promise.all(
    relations.map(async ({ kind, programme }) => ({
      words: programmeRelation[kind].there(),
      ref: await ref('programme', programme),
    })),
  )
  const back = (await mentioning('programme', { kind: 'programme', id }, ['relations'])).flatMap((other) =>
    (other.relations ?? []).flatMap(({ kind, programme }) =>
      programme === id ? [{ words: programmeRelation[kind].back(), ref: make('programme', other) }] : [],
    ),
  )
  return [...there, ...back]
}

async function documentsOf(programme: Programme, { record, make }: Site) {
  const named = await Promise.all((programme.documents ?? []).map((id) => record('document', id)))
  return named.flatMap((document) =>
    document
      ? [
          {
            ...make('document', document),
            kind: documentKind[document.kind](),
            date: document.date && dateInWords(document.date),
          },
        ]
      : [],
  )
}
