import * as z from 'zod'
import { Audience } from '../programmes/audience.ts'
import { type Stored, storedSchema } from '../records/kinds.ts'
import { Id, Kind } from '../values/id.ts'
import { LocalizedText } from '../values/text.ts'
import { knownAs } from './known-as.ts'
import { lang } from './lists.ts'
import { Next } from './page.ts'
import * as parameter from './parameter.ts'

/** What a search can be narrowed to, and its hits be counted by. */
export const SearchFacet = z
  .enum(['language', 'organisation', 'programme', 'audience', 'time', 'year'])
  .meta({ id: 'SearchFacet', description: 'What a search can be narrowed to, and its hits be counted by' })
export type SearchFacet = z.infer<typeof SearchFacet>

export const SearchTime = z
  .enum(['upcoming', 'past'])
  .meta({ id: 'SearchTime', description: 'Not over yet, or over; what has no time is neither' })
export type SearchTime = z.infer<typeof SearchTime>

export const SearchQuery = z.strictObject({
  q: parameter.required(
    parameter.text('demokrati', 'Words to find, in Finnish, Swedish or English, in any form of the word'),
  ),
  kind: parameter.oneOf(Kind, 'event', 'Only records of these kinds'),
  language: parameter.languageTags('Only texts in these languages are searched; all if absent'),
  organisation: parameter.ids('vm', 'Only these organisations and what mentions them'),
  programme: parameter.ids('ogp-finland-5', 'Only these programmes and what mentions them'),
  audience: parameter.oneOf(
    Audience,
    'municipalities',
    'Only what is asked of these audiences or meant for them, directly or as part of a wider one',
  ),
  time: parameter.oneOf(SearchTime, 'upcoming', 'Only what goes on or is yet to come, or only what is over'),
  year: parameter.years('Only what begins, is due or was published in these years'),
  facets: parameter.oneOf(
    SearchFacet,
    'organisation',
    'Count by these too: how many each choice would find beside whatever else is chosen',
  ),
  lang,
  limit: parameter.wholeNumber(1, 200, 20, 'Most records on a page; 20 if absent'),
  cursor: parameter.cursor('The `next` of the page before'),
})
export type SearchQuery = z.output<typeof SearchQuery>

export const Snippet = z
  .strictObject({
    text: z.string(),
    ranges: z
      .array(z.tuple([z.int().min(0), z.int().min(0)]))
      .describe('What matches, as [start, end) in UTF-16 units of the text'),
  })
  .meta({ id: 'Snippet', description: 'A piece of text, and the stretches of it that match' })
export type Snippet = z.infer<typeof Snippet>

const hitFields = {
  id: Id,
  language: z
    .enum(['fi', 'sv', 'en'])
    .optional()
    .describe('What title and excerpt are in; absent for any other language'),
  title: Snippet,
  excerpt: Snippet.optional(),
}

/** A record that matches, with its kind beside it. */
export type Hit = {
  [K in Kind]: { kind: K; record: Stored<K> } & z.infer<z.ZodObject<typeof hitFields>>
}[Kind]

export const Hit = knownAs<Hit>(
  z
    .union(
      Kind.options.map((kind) =>
        z.strictObject({ kind: z.literal(kind), ...hitFields, record: storedSchema(kind) }),
      ),
    )
    .meta({ id: 'Hit', description: 'A record that matches' }),
)

const count = z.int().min(1)
const named = z.array(z.strictObject({ id: Id, name: LocalizedText, count }))

export const SearchAnswer = z
  .strictObject({
    items: z.array(Hit),
    next: Next,
    similar: z.boolean().describe('Nothing has these words; the records have names that are spelt nearly so'),
    facets: z
      .strictObject({
        kind: z.partialRecord(Kind, count).describe('How many records of each kind match'),
        language: z
          .partialRecord(z.enum(['fi', 'sv', 'en']), count)
          .optional()
          .describe('How many have the words in each language'),
        organisation: named
          .optional()
          .describe('How many mention an organisation or are it; the twenty most'),
        programme: named.optional().describe('How many mention a programme or are it; the twenty most'),
        audience: z
          .partialRecord(Audience, count)
          .optional()
          .describe('How many are for each audience, directly or as part of a wider one'),
        time: z.partialRecord(SearchTime, count).optional(),
        year: z.record(z.string().regex(/^\d{4}$/), count).optional(),
      })
      .describe(
        'How many records each choice would find beside whatever else is chosen: its own filter does not count',
      ),
  })
  .meta({ id: 'SearchAnswer' })
export type SearchAnswer = z.infer<typeof SearchAnswer>
