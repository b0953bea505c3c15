import { createRoute, z } from '@hono/zod-openapi'
import {
  type ListQuery,
  listQueries,
  Problem,
  pageSchema,
  type RecordQuery,
  recordQueries,
  recordSchema,
} from '@torg/domain/queries'
import { type Kind, kinds } from '@torg/domain/records'
import { type Format, mediaType } from '../formats/format.ts'

/** The content of an answer. A record type, so that handlers may answer with finished text. */
export const content = (
  mediaType: string,
  schema: z.ZodType,
): { [mediaType: string]: { schema: z.ZodType } } => ({
  [mediaType]: { schema },
})

export const problem = (description: string) => ({
  description,
  content: content('application/problem+json', Problem),
})

export const refusals = {
  400: problem('A parameter is unknown or cannot be read; `errors` says what was expected'),
}

export const moved = { description: 'The record has another id now; `Location` says where it is' }

export const recordRefusals = {
  ...refusals,
  308: moved,
  404: problem('There is no such record'),
  410: problem('The record was removed; `successor` says what took its place, if anything did'),
}

export const nouns: Record<Kind, { one: string; many: string }> = {
  organisation: { one: 'an organisation', many: 'organisations' },
  person: { one: 'a person', many: 'people' },
  membership: { one: 'a membership', many: 'memberships: who has which role in which organisation' },
  contact: { one: 'a contact point', many: 'contact points' },
  programme: { one: 'a programme', many: 'programmes' },
  ask: { one: 'an ask', many: 'asks: what programmes ask of whom, strongest first' },
  call: { one: 'a call', many: 'calls that want an answer by a day' },
  event: { one: 'an event', many: 'events, by their start' },
  series: { one: 'a series of events', many: 'series of events' },
  post: { one: 'a post', many: 'articles and blog posts, newest first' },
  document: { one: 'a document', many: 'published documents, newest first' },
}

const documents: { [F in Exclude<Format, 'json'>]: string } = {
  ics: 'iCalendar: a calendar that can be subscribed to',
  jsonld: 'schema.org, as JSON-LD',
  csv: 'CSV: a table, a row for each record',
  ndjson: 'NDJSON: all of it, a record a line, as an import takes them',
  atom: 'Atom: a feed',
  vcf: 'vCard: cards of an address book',
  ttl: 'RDF in the European vocabularies, as Turtle',
  'rdf.jsonld': 'RDF in the European vocabularies, as JSON-LD',
}

const AnyText = z.string()
const AnyObject = z.looseObject({})

const contentOf = (format: Format) =>
  content(mediaType(format), format.endsWith('jsonld') ? AnyObject : AnyText)

/** The content of an answer in JSON, and in the formats that the same address has by Accept. */
export const contents = (schema: z.ZodType, formats: readonly Format[]) =>
  Object.assign(
    {},
    ...formats.map((format) => (format === 'json' ? content('application/json', schema) : contentOf(format))),
  ) as ReturnType<typeof content>

/**
 * The schema of a kind's query under the type of its answers. Looked up by K it is this K's schema, which TypeScript
 * does not follow; the caller names the type that belongs to it.
 */
const queryOf = <Q>(schema: z.ZodObject) => schema as z.ZodObject & z.ZodType<Q>

/** The list of a kind, as a route. */
export const listRoute = <K extends Kind>(kind: K, formats: readonly Format[]) =>
  createRoute({
    method: 'get',
    path: `/${kinds[kind].path}`,
    operationId: `list-${kinds[kind].path}`,
    tags: [kinds[kind].path],
    summary: `List ${nouns[kind].many}`,
    description: `Also at ${formats.map((format) => `/v1/${kinds[kind].path}.${format}`).join(', ')}, or by Accept.`,
    request: { query: queryOf<ListQuery<K>>(listQueries[kind]) },
    responses: {
      200: { description: 'One page of the list', content: contents(pageSchema(kind), formats) },
      ...refusals,
    },
  })

/** One record of a kind, as a route. */
export const recordRoute = <K extends Kind>(kind: K, formats: readonly Format[]) =>
  createRoute({
    method: 'get',
    path: `/${kinds[kind].path}/{id}`,
    operationId: `get-${kind}`,
    tags: [kinds[kind].path],
    summary: `Get ${nouns[kind].one}`,
    description: `Also with ${formats.map((format) => `.${format}`).join(', ')} after the id, or by Accept.`,
    request: {
      params: z.object({ id: z.string().describe('Id, or a former id, of the record') }),
      query: queryOf<RecordQuery<K>>(recordQueries[kind]),
    },
    responses: {
      200: { description: 'The record', content: contents(recordSchema(kind), formats) },
      ...recordRefusals,
    },
  })

/** The list of a kind as a document of another format, at an address of its own. */
export const documentRoute = <K extends Kind>(kind: K, format: Exclude<Format, 'json'>) =>
  createRoute({
    method: 'get',
    path: `/${kinds[kind].path}.${format}`,
    operationId: `list-${kinds[kind].path}-${format}`,
    tags: [kinds[kind].path],
    summary: `The same list as ${documents[format]}`,
    ...(format === 'ics'
      ? { description: 'All of it, without pages; the last 2000 if there are more.' }
      : {}),
    // What is shown of a record is a matter of JSON; a document is whole.
    request: {
      query: queryOf<ListQuery<K>>(queryOf(listQueries[kind]).omit({ fields: true, include: true })),
    },
    responses: {
      200: {
        description: documents[format],
        content: contentOf(format),
      },
      ...refusals,
    },
  })
