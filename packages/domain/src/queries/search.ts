import * as z from 'zod'
import { type Stored, storedSchema } from '../records/kinds.ts'
import { Id, Kind } from '../values/id.ts'
import { lang } from './lists.ts'
import { Next } from './page.ts'
import * as parameter from './parameter.ts'

export const SearchQuery = z.strictObject({
  q: parameter.required(
    parameter.text('demokrati', 'Words to find, in Finnish, Swedish or English, in any form of the word'),
  ),
  kind: parameter.oneOf(Kind, 'event', 'Only records of these kinds'),
  language: parameter.languageTags('Only texts in these languages are searched; all if absent'),
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

export const Hit = z
  .union(
    Kind.options.map((kind) =>
      z.strictObject({ kind: z.literal(kind), ...hitFields, record: storedSchema(kind) }),
    ),
  )
  .meta({ id: 'Hit', description: 'A record that matches' }) as unknown as z.ZodType<Hit>

export const SearchAnswer = z
  .strictObject({
    items: z.array(Hit),
    next: Next,
    similar: z.boolean().describe('Nothing has these words; the records have names that are spelt nearly so'),
    facets: z.strictObject({
      kind: z.partialRecord(Kind, z.int().min(1)).describe('How many records of each kind match'),
    }),
  })
  .meta({ id: 'SearchAnswer' })
export type SearchAnswer = z.infer<typeof SearchAnswer>
