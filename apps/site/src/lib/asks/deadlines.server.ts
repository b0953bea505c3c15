import { type Ask, type Call, effectiveDeadline } from '@torg/domain/programmes'
import { type Day, type Deadline, lastDay } from '@torg/domain/values'
import { deadlineInWords } from '#lib/dates/dates.ts'
import * as m from '#lib/paraglide/messages.js'
import { linkTo } from '#lib/paths/link.ts'
import type { Site } from '#lib/site/site.server.ts'
import { scaleOf } from '#lib/timeline/scale.ts'

type Due = { deadline: Deadline; day: Day } & ({ kind: 'ask'; record: Ask } | { kind: 'call'; record: Call })

/** What has a last day, the soonest first. A deadline without a year has none. */
export function duesOf(asks: readonly Ask[], calls: readonly Call[]): Due[] {
  const dated = [
    ...asks.map((record) => ({ kind: 'ask' as const, record, deadline: record.due })),
    ...calls.map((record) => ({ kind: 'call' as const, record, deadline: effectiveDeadline(record) })),
  ]
  return dated
    .flatMap(({ deadline, ...rest }) => {
      const day = deadline && lastDay(deadline)
      return deadline && day ? [{ ...rest, deadline, day }] : []
    })
    .toSorted((a, b) => a.day.localeCompare(b.day))
}

/** Deadlines on a line of months, with today; nothing when there are none. */
export function deadlinesOf(asks: readonly Ask[], calls: readonly Call[], { say, lang, today }: Site) {
  const dues = duesOf(asks, calls)
  const days = [today, ...dues.map(({ day }) => day)].toSorted()
  if (dues.length === 0) return undefined
  const scale = scaleOf(days[0] ?? today, days.at(-1) ?? today)
  const rows = dues.map(({ kind, record, deadline, day }) => ({
    id: record.id,
    kind,
    what: say(kind === 'call' ? record.title : record.text),
    words: deadlineInWords(deadline) + (day < today ? ` (${m.deadline_passed()})` : ''),
    href: `${linkTo(lang, 'programmes', record.programme)}#${record.id}`,
    band: scale.band(day),
  }))
  const lane = (kind: Due['kind'], name: string, tone: 'point' | 'review') => ({
    name,
    tone,
    bands: rows
      .filter((row) => row.kind === kind)
      .map(({ band, what, words }) => ({ band, title: `${what.text}, ${words}` })),
  })
  return {
    lanes: [lane('call', m.asks_calls(), 'point'), lane('ask', m.asks_asked(), 'review')].filter(
      ({ bands }) => bands.length > 0,
    ),
    rows: rows.map(({ id, what, words, href }) => ({ id, what, words, href })),
    ticks: scale.ticks,
    today: scale.at(today),
  }
}
