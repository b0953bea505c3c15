import type { PublicEvent, When } from '@torg/domain/events'
import { baseLanguage } from '@torg/domain/values'
import { type Block, blockOf } from '#lib/dates/block.ts'
import { whenInWords } from '#lib/dates/when.ts'
import { eventKind, eventStatus } from '#lib/labels/events.ts'
import { linkTo } from '#lib/paths/link.ts'
import type { Ref } from '#lib/site/refs.server.ts'
import type { Site } from '#lib/site/site.server.ts'
import { languageName, type Said } from '#lib/text/say.ts'

/** An event as lists show it. */
export type EventRow = {
  id: string
  href: string
  name: Said
  theme?: Said
  kind: string
  words: string
  hours?: string
  place?: Said
  online: boolean
  spoken: { tag: string; name: string }[]
  by: Ref[]
  series?: Ref
  status?: { words: string; off: boolean }
  example: boolean
  issues: number
}

/** Events that share a date block. */
export type Day = { block: Block; events: EventRow[] }

/** Where an event is, in the fewest words: the municipality, else the name of the place. */
const placeOf = ({ place }: PublicEvent) =>
  place?.municipality?.name ?? place?.name ?? place?.address?.locality

export const isOff = (event: PublicEvent): boolean =>
  event.status.kind === 'cancelled' || event.status.kind === 'postponed'

export async function eventRow(event: PublicEvent, { say, lang, refs, optional }: Site): Promise<EventRow> {
  const place = placeOf(event)
  const { hours } = blockOf(event.when)
  const series = await optional('series', event.series)
  return {
    id: event.id,
    href: linkTo(lang, 'events', event.id),
    name: say(event.name),
    ...(event.theme ? { theme: say(event.theme) } : {}),
    kind: eventKind[event.kind](),
    words: whenInWords(event.when),
    ...(hours ? { hours } : {}),
    ...(place ? { place: say(place) } : {}),
    online: event.attendance === 'online' || event.attendance === 'both',
    spoken: (event.languages ?? []).map((tag) => ({ tag: baseLanguage(tag), name: languageName(tag) })),
    by: await refs(
      'organisation',
      event.organisers
        .flatMap(({ organisation, role }) => (organisation && role === 'organiser' ? [organisation] : []))
        .slice(0, 2),
    ),
    ...(series ? { series } : {}),
    ...(event.status.kind === 'scheduled'
      ? {}
      : { status: { words: eventStatus[event.status.kind](), off: isOff(event) } }),
    example: event.example ?? false,
    issues: event.issues?.length ?? 0,
  }
}

/** The block that an event shares with others of its day: without its hours. */
const dayBlock = (when: When): Block => {
  const { hours, day, ...rest } = blockOf(when)
  return rest
}

/** Events in the order given, those of one day under one block. */
export async function eventDays(events: readonly PublicEvent[], site: Site): Promise<Day[]> {
  const rows = await Promise.all(events.map((event) => eventRow(event, site)))
  const days: Day[] = []
  for (const [index, event] of events.entries()) {
    const row = rows[index]
    if (!row) continue
    const shared = dayBlock(event.when)
    const last = days.at(-1)
    if (
      last &&
      shared.exact &&
      last.block.datetime?.slice(0, 10) === shared.datetime?.slice(0, 10) &&
      last.block.until === shared.until
    ) {
      const { hours, day, ...block } = last.block
      last.block = block
      last.events.push(row)
    } else days.push({ block: blockOf(event.when), events: [row] })
  }
  return days
}
