import { SearchQuery } from '@torg/domain/queries'
import { z } from 'zod'

const { kind, language, organisation, programme, audience, time, year, cursor } = SearchQuery.shape
/** A form sends a field that was left empty too. */
const given = <S extends z.ZodType>(schema: S) => z.preprocess((value) => value || undefined, schema)

/** A search as it stands in the address of the page, which takes one choice of each sort. */
export const PageQuery = z.object({
  q: z.preprocess(
    (value) =>
      String(value ?? '')
        .trim()
        .slice(0, 200),
    z.string(),
  ),
  kind: given(kind),
  language: given(language),
  organisation: given(organisation),
  programme: given(programme),
  audience: given(audience),
  time: given(time),
  year: given(year),
  cursor: given(cursor),
})

/** What a search can be narrowed to on the page, in the order of the page. */
export const facets = ['time', 'year', 'language', 'audience', 'programme', 'organisation'] as const
export type Facet = (typeof facets)[number]
