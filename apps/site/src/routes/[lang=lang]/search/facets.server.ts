import type { SearchAnswer } from '@torg/domain/queries'
import { audience } from '#lib/labels/programmes.ts'
import * as m from '#lib/paraglide/messages.js'
import type { Site } from '#lib/site/site.server.ts'
import { languageName } from '#lib/text/say.ts'
import { type Facet, facets } from './query.ts'

/** A choice of a facet, and how many there would be. */
export type Choice = { value: string; name: string; count: number; chosen: boolean }
export type FacetView = { facet: Facet; title: string; choices: Choice[] }

/** A long row of choices helps nobody. */
const most = 8

const titles: Record<Facet, () => string> = {
  time: m.facet_time,
  year: m.facet_year,
  language: m.facet_language,
  audience: m.facet_audience,
  programme: m.facet_programme,
  organisation: m.facet_organisation,
}
const times: Record<string, () => string> = { upcoming: m.facet_upcoming, past: m.facet_past }

type Counted = Record<string, number | undefined>

const inOrder: Record<Facet, (a: Choice, b: Choice) => number> = {
  time: () => 0,
  year: (a, b) => b.value.localeCompare(a.value),
  language: (a, b) => b.count - a.count,
  audience: (a, b) => b.count - a.count,
  programme: (a, b) => b.count - a.count,
  organisation: (a, b) => b.count - a.count,
}

/** How the hits of a search can be narrowed down, with what is chosen; facets that leave no choice are left out. */
export async function facetViews(
  found: SearchAnswer['facets'],
  chosen: Partial<Record<Facet, string | undefined>>,
  { say, ref }: Site,
): Promise<FacetView[]> {
  const names: Record<Facet, (value: string) => string> = {
    time: (value) => times[value]?.() ?? value,
    year: (value) => value,
    language: languageName,
    audience: (value) => (audience as Record<string, (() => string) | undefined>)[value]?.() ?? value,
    programme: (value) => value,
    organisation: (value) => value,
  }
  const counted = (facet: Facet, counts: Counted = {}) =>
    Object.entries(counts).flatMap(([value, count]) =>
      count ? [{ value, name: names[facet](value), count, chosen: chosen[facet] === value }] : [],
    )
  const named = (facet: 'organisation' | 'programme') =>
    (found[facet] ?? []).map(({ id, name, count }) => ({
      value: id,
      name: say(name).text,
      count,
      chosen: chosen[facet] === id,
    }))
  const choices: Record<Facet, Choice[]> = {
    time: counted('time', found.time),
    year: counted('year', found.year),
    language: counted('language', found.language),
    audience: counted('audience', found.audience),
    programme: named('programme'),
    organisation: named('organisation'),
  }
  const views = await Promise.all(
    facets.map(async (facet): Promise<FacetView> => {
      const all = choices[facet].toSorted(inOrder[facet])
      const value = chosen[facet]
      // What was chosen stays in sight, even where nothing has it any more.
      const missing =
        value && !all.some((choice) => choice.chosen)
          ? [
              {
                value,
                name:
                  facet === 'organisation' || facet === 'programme'
                    ? (await ref(facet, value)).name.text
                    : names[facet](value),
                count: 0,
                chosen: true,
              },
            ]
          : []
      const shown = [...missing, ...all].filter((choice, index) => choice.chosen || index < most)
      return { facet, title: titles[facet](), choices: shown }
    }),
  )
  return views.filter(({ choices: shown }) => shown.length > 1 || shown.some((choice) => choice.chosen))
}
