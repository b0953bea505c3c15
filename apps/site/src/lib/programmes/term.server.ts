import type { Programme } from '@torg/domain/programmes'
import { periodBounds } from '@torg/domain/values'
import { periodInWords } from '#lib/dates/dates.ts'
import { programmeLifecycle } from '#lib/labels/organisations.ts'
import { programmeKind } from '#lib/labels/programmes.ts'
import * as m from '#lib/paraglide/messages.js'
import type { Site } from '#lib/site/site.server.ts'
import { type Band, scaleOf } from '#lib/timeline/scale.ts'

/** A programme as lists show it: its name, and its term on a picture that all of the list share. */
export type ProgrammeRow = Awaited<ReturnType<typeof programmeRows>>['rows'][number]

export async function programmeRows(programmes: readonly Programme[], site: Site) {
  const { say, make, optional, today } = site
  const days = programmes.flatMap(({ term }) => (term ? Object.values(periodBounds(term)) : []))
  const scale = scaleOf([today, ...days].toSorted()[0] ?? today, [today, ...days].toSorted().at(-1) ?? today)
  const rows = await Promise.all(
    programmes.map(async (programme) => ({
      ...make('programme', programme),
      kind: programmeKind[programme.kind](),
      state: programmeLifecycle[programme.lifecycle](),
      active: programme.lifecycle === 'active',
      summary: programme.summary && say(programme.summary),
      owner: await optional('organisation', programme.owner),
      term: programme.term ? periodInWords(programme.term) : m.composition_period_unknown(),
      band: programme.term ? scale.band(programme.term) : (undefined as Band | undefined),
      example: programme.example ?? false,
    })),
  )
  return { rows, ticks: scale.ticks, today: scale.at(today) }
}
