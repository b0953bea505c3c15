import type { Audience } from '@torg/domain/programmes'
import type { RecordIssue } from '@torg/domain/queries'
import { covers, periodBounds } from '@torg/domain/values'
import { api, directory } from '#lib/api/api.server.ts'
import { blockOf } from '#lib/dates/block.ts'
import { dateInWords } from '#lib/dates/dates.ts'
import { type Day, eventRow } from '#lib/events/rows.server.ts'
import { organisationKinds } from '#lib/labels/organisations.ts'
import { audience as audienceNames, programmeKind } from '#lib/labels/programmes.ts'
import * as m from '#lib/paraglide/messages.js'
import { linkTo } from '#lib/paths/link.ts'
import { type Site, siteFor } from '#lib/site/site.server.ts'
import { issuesByRecord, recordIssues } from '#lib/sources/issues.server.ts'
import type { PageServerLoad } from './$types'

/** The audiences that ask "what is asked of us", narrow ones first; the wide ones take them in. */
const doors: Audience[] = [
  'municipalities',
  'wellbeing-services-counties',
  'ministries',
  'state-authorities',
  'civil-society',
  'residents',
]

export const load: PageServerLoad = async (event) => {
  const site = siteFor(event)
  const [events, asked, programmes, leaders, kinds, issues] = await Promise.all([
    nextEvents(site),
    asksByAudience(site),
    underWay(site),
    inTheChair(site),
    kindsOfBodies(site),
    recordIssues({ status: 'open' }),
  ])
  return {
    about: { title: m.home_title(), description: m.home_lead() },
    today: dateInWords(site.today, site.lang, { weekday: true }),
    ...events,
    asked,
    programmes,
    leaders,
    kinds,
    issues: await issuesByRecord(firstOfEach(issues).slice(0, 3), site),
  }
}

/** What comes next, or what was last when nothing is to come. */
async function nextEvents(site: Site) {
  const coming = await api.events.list({ from: 'today', limit: 12 })
  const on = coming.items.filter(({ status }) => status.kind !== 'cancelled')
  const shown =
    on.length > 0 ? on : (await api.events.list({ to: site.today, reverse: true, limit: 5 })).items
  const days: Day[] = await Promise.all(
    shown
      .slice(0, 5)
      .map(async (event) => ({ block: blockOf(event.when), events: [await eventRow(event, site)] })),
  )
  return { isComing: on.length > 0, next: days[0], later: days.slice(1) }
}

async function asksByAudience({ lang }: Site) {
  const counted = await Promise.all(
    doors.map(async (audience) => ({
      audience,
      name: audienceNames[audience](),
      href: linkTo(lang, 'asks', undefined, { audience }),
      count: (await api.asks.list({ audience, limit: 1, count: true })).count ?? 0,
    })),
  )
  return counted.filter(({ count }) => count > 0)
}

async function underWay({ make, today }: Site) {
  const programmes = (await directory('programme'))
    .filter(({ lifecycle }) => lifecycle === 'active')
    .toSorted((a, b) => Number(b.term !== undefined) - Number(a.term !== undefined))
  return programmes.slice(0, 4).map((programme) => {
    const { earliest, latest } = programme.term ? periodBounds(programme.term) : {}
    const [from, to] = [Date.parse(earliest ?? ''), Date.parse(latest ?? '')]
    return {
      ...make('programme', programme),
      kind: programmeKind[programme.kind](),
      until: latest && m.home_until({ date: dateInWords(latest) }),
      /** How much of its term has passed, 0 to 1. */
      gone: Number.isFinite(to - from)
        ? Math.min(1, Math.max(0, (Date.parse(today) - from) / (to - from)))
        : undefined,
    }
  })
}

/** Who is certainly in the chair of some body today. */
async function inTheChair({ ref, today }: Site) {
  const { items } = await api.memberships.list({ role: ['chair', 'head'], on: today, limit: 50 })
  const certain = items.filter(
    ({ period, status }) => status === 'confirmed' && period && covers(period, today) === 'yes',
  )
  const people = await Promise.all(
    certain.slice(0, 4).map(async ({ id, member, organisation }) => ({
      id,
      body: await ref('organisation', organisation),
      who:
        'person' in member
          ? await ref('person', member.person)
          : await ref('organisation', member.organisation),
    })),
  )
  return people
}

/** The kinds of body, the most numerous first. */
async function kindsOfBodies({ lang }: Site) {
  const open = (await directory('organisation')).filter(({ lifecycle }) => lifecycle !== 'closed')
  return [...Map.groupBy(open, ({ kind }) => kind)]
    .map(([kind, bodies]) => ({
      kind,
      name: organisationKinds[kind](),
      href: `${linkTo(lang, 'organisations')}#${kind}`,
      count: bodies.length,
    }))
    .toSorted((a, b) => b.count - a.count)
    .slice(0, 6)
}

/** One issue of each record, so that one source does not crowd the others out. */
const firstOfEach = (issues: RecordIssue[]) =>
  [...Map.groupBy(issues, ({ id }) => id).values()].flatMap(([first]) => first ?? [])
