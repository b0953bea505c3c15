import { type PublicEvent, whenBounds } from '@torg/domain/events'
import type { Programme } from '@torg/domain/programmes'
import { comparePeriods, type Period, periodBounds } from '@torg/domain/values'
import { periodInWords } from '#lib/dates/dates.ts'
import { whenInWords } from '#lib/dates/when.ts'
import * as m from '#lib/paraglide/messages.js'
import { linkTo } from '#lib/paths/link.ts'
import type { Site } from '#lib/site/site.server.ts'
import type { Said } from '#lib/text/say.ts'
import { scaleOf } from '#lib/timeline/scale.ts'

type Sort = 'term' | 'milestone' | 'event' | 'review'
type Entry = { id: string; sort: Sort; what: Said; period: Period; words: string; href?: string }

const lanes: { sort: Sort; name: () => string; tone: 'term' | 'point' | 'review' }[] = [
  { sort: 'term', name: m.timeline_term, tone: 'term' },
  { sort: 'milestone', name: m.timeline_milestones, tone: 'point' },
  { sort: 'event', name: m.timeline_events, tone: 'point' },
  { sort: 'review', name: m.timeline_reviews, tone: 'review' },
]

/** The days of an event as a period; undefined when its year is not stated. */
function periodOf({ when }: PublicEvent): Period | undefined {
  const { earliest, latest } = whenBounds(when)
  if (!earliest || !latest) return undefined
  if (when.kind === 'approximate') return when.date
  return earliest === latest ? earliest : `${earliest}/${latest}`
}

function eventEntry(event: PublicEvent, { say, lang }: Site): Entry[] {
  const period = periodOf(event)
  const href = linkTo(lang, 'events', event.id)
  return period
    ? [{ id: event.id, sort: 'event', what: say(event.name), period, words: whenInWords(event.when), href }]
    : []
}

function entriesOf(programme: Programme, events: readonly PublicEvent[], site: Site): Entry[] {
  const { say, lang } = site
  const { term, published, milestones = [], evaluations = [] } = programme
  const entry = (id: string, sort: Sort, what: Said, period: Period): Entry => ({
    id,
    sort,
    what,
    period,
    words: periodInWords(period),
  })
  const named = (what: string): Said => ({ text: what, lang })
  return [
    ...(term ? [entry('term', 'term', named(m.timeline_term()), term)] : []),
    ...(published && !milestones.some(({ when }) => when === published)
      ? [entry('published', 'milestone', named(m.programme_published()), published)]
      : []),
    ...milestones.map(({ id, title, when }) => entry(id, 'milestone', say(title), when)),
    ...evaluations.map(({ id, title, when }) => entry(id, 'review', say(title), when)),
    ...events.flatMap((event) => eventEntry(event, site)),
  ]
}

/** A programme in time: its term, milestones, events and evaluations; nothing when less than two are dated. */
export function timelineOf(programme: Programme, events: readonly PublicEvent[], site: Site) {
  const entries = entriesOf(programme, events, site).toSorted((a, b) => comparePeriods(a.period, b.period))
  const days = entries.flatMap(({ period }) => Object.values(periodBounds(period))).toSorted()
  const [first, last] = [days[0], days.at(-1)]
  if (first === undefined || last === undefined || entries.length < 2) return undefined
  const running = programme.lifecycle !== 'closed' && first <= site.today
  const scale = scaleOf(first, running && site.today > last ? site.today : last)
  return {
    lanes: lanes
      .map(({ sort, name, tone }) => ({
        name: name(),
        tone,
        bands: entries
          .filter((entry) => entry.sort === sort)
          .map(({ period, what, words }) => ({ band: scale.band(period), title: `${what.text}, ${words}` })),
      }))
      .filter(({ bands }) => bands.length > 0),
    rows: entries.map(({ period, sort, ...row }) => row),
    ticks: scale.ticks,
    today: running ? scale.at(site.today) : undefined,
  }
}

export type TimelineView = NonNullable<ReturnType<typeof timelineOf>>
