import { regionNames } from '@torg/domain/values'
import { dateInWords } from '#lib/dates/dates.ts'
import { attendance, eventKind, level } from '#lib/labels/events.ts'
import * as m from '#lib/paraglide/messages.js'
import type { Site } from '#lib/site/site.server.ts'
import { inWhichLanguage } from '#lib/text/say.ts'
import type { EventFilters } from './filters.ts'

export type Chosen = { name: keyof EventFilters; words: string }

/** The filters that are set, in words, in the order of the form. */
export async function chosenFilters(filters: EventFilters, { lang, ref }: Site): Promise<Chosen[]> {
  const named = async (kind: 'organisation' | 'programme' | 'series', id: string | undefined) =>
    id && (await ref(kind, id)).name.text
  const words: Partial<Record<keyof EventFilters, string | undefined>> = {
    q: filters.q && `”${filters.q}”`,
    region: filters.region && (regionNames(filters.region)?.[lang] ?? filters.region),
    municipality: filters.municipality,
    from: filters.from && `${m.filter_from()}: ${dateInWords(filters.from, lang)}`,
    to: filters.to && `${m.filter_to()}: ${dateInWords(filters.to, lang)}`,
    kind: filters.kind && eventKind[filters.kind](),
    language: filters.language && inWhichLanguage(filters.language),
    attendance: filters.attendance && attendance[filters.attendance](),
    level: filters.level && level[filters.level](),
    programme: await named('programme', filters.programme),
    organisation: await named('organisation', filters.organisation),
    series: await named('series', filters.series),
  }
  return (Object.entries(words) as [keyof EventFilters, string | undefined][]).flatMap(([name, said]) =>
    said ? [{ name, words: said }] : [],
  )
}
