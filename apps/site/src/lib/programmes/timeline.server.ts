import { type PublicEvent, whenBounds } from '@torg/domain/events'
import type { Programme } from '@torg/domain/programmes'
import { bounds, comparePeriods, type Period, periodBounds } from '@torg/domain/values'
import { periodInWords } from '#lib/dates/dates.ts'
import { whenInWords } from '#lib/dates/when.ts'
import * as m from '#lib/paraglide/messages.js'
import { pathOf } from '#lib/paths/paths.ts'
import type { Site } from '#lib/site/site.server.ts'
import type { Said } from '#lib/text/say.ts'
import { scaleOf } from '#lib/timeline/scale.ts'

type Entry = {
  id: string
  what: Said
  period: Period
  words: string
  tone: 'term' | 'point' | 'review'
  href?: string
}

const periodOf = ({ when }: PublicEvent): Period | undefined => {
  if (when.kind === 'approximate') return whenBounds(when).earliest ? when.date : undefined
  const { earliest, latest } = whenBounds(when)
  return earliest && latest ? (earliest === latest ? earliest : `${earliest}/${latest}`) : undefined
}

function entries(programme: Programme, events: readonly PublicEvent[], { say, lang }: Site): Entry[] {
  const plain = (period: Period) => ({ period, words: periodInWords(period) })
  return [
    ...(programme.published
      ? [
          {
            id: 'published',
            what: { text: m.programme_published(), lang },
            ...plain(programme.published),
            tone: 'point' as const,
          },
        ]
      : []),
    ...(programme.milestones ?? []).map(({ id, title, when }) => ({
      id,
      what: say(title),
      ...plain(when),
      tone: 'point' as const,
    })),
    ...(programme.evaluations ?? []).map(({ id, title, when }) => ({
      id,
      what: say(title),
      ...plain(when),
      tone: 'review' as const,
    })),
    ...events.flatMap((event): Entry[] => {
      const period = periodOf(event)
      return period
        ? [
            {
              id: event.id,
              what: say(event.name),
              period,
              words: whenInWords(event.when),
              tone: 'point',
              href: pathOf(lang, 'events', event.id),
            },
          ]
        : []
    }),
  ].toSorted((a, b) => comparePeriods(a.period, b.period))
}

/** A programme in time: its term, milestones, events and evaluations, first to last; nothing when none is dated. */
export function timelineOf(programme: Programme, events: readonly PublicEvent[], site: Site) {
  const term: Entry[] = programme.term
    ? [
        {
          id: 'term',
          what: { text: m.timeline_term(), lang: site.lang },
          period: programme.term,
          words: periodInWords(programme.term),
          tone: 'term',
        },
      ]
    : []
  const all = [...term, ...entries(programme, events, site)]
  const days = all.flatMap(({ period }) => Object.values(periodBounds(period))).toSorted()
  const [first, last] = [days[0], days.at(-1)]
  if (first === undefined || last === undefined || all.length < 2) return undefined
  const ended = programme.term ? (periodBounds(programme.term).latest ?? '9999') : last
  const showsToday = ended >= site.today || (bounds(site.today).earliest ?? '') <= last
  const scale = scaleOf(first, showsToday && site.today > last ? site.today : last)
  return {
    rows: all.map(({ period, ...entry }) => ({ ...entry, band: scale.band(period) })),
    ticks: scale.ticks,
    today: showsToday ? scale.at(site.today) : undefined,
  }
}

export type Timeline = NonNullable<ReturnType<typeof timelineOf>>
