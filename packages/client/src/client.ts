import type { ChangesAnswer, HoldersAnswer, IssuesAnswer, Page, SearchAnswer } from '@torg/domain/queries'
import type { Kind, kinds, Stored } from '@torg/domain/records'
import type { ChangesQuery, HoldersQuery, IssuesQuery, ListQuery, SearchQuery } from './query.ts'
import { writeQuery } from './query.ts'
import { type Get, reader } from './read.ts'

export type ClientOptions = {
  /** Where the API is: `https://api.example.org`. */
  baseUrl: string | URL
  /** Asks instead of the global `fetch`. */
  fetch?: typeof globalThis.fetch
}

/** What a single call can be told. */
export type CallOptions = {
  /** Ends the call early. */
  signal?: AbortSignal | undefined
}

/** The records of one kind. Every call throws `TorgError` when the API refuses or cannot be reached. */
export type Collection<K extends Kind> = {
  /** One page of the list, in the list's own order. */
  list(query?: ListQuery<K>, options?: CallOptions): Promise<Page<Stored<K>>>
  /** All records that a query leaves, page after page, as they are asked for. */
  all(query?: ListQuery<K>, options?: CallOptions): AsyncGenerator<Stored<K>, void, undefined>
  /**
   * One record. A former id leads to the record, so compare `id` with what was asked for.
   * @throws TorgError `not_found`; `gone` when it was removed
   */
  get(id: string, query?: { lang?: string | undefined }, options?: CallOptions): Promise<Stored<K>>
}

type Collections = { [K in Kind as (typeof kinds)[K]['path']]: Collection<K> }

/** A Torg API, typed by the domain. */
export type TorgClient = Collections & {
  /**
   * Who holds a role in an organisation, for a matter, on a day: certainly, or possibly.
   * @throws TorgError `not_found`; `bad_request` for a matter that the organisation does not have
   */
  holders(organisation: string, question: HoldersQuery, options?: CallOptions): Promise<HoldersAnswer>
  /** Full-text search across all kinds, best first. */
  search(query: SearchQuery, options?: CallOptions): Promise<SearchAnswer>
  /** Errors and gaps of the sources. A page may be empty though `next` leads on. */
  issues(query?: IssuesQuery, options?: CallOptions): Promise<IssuesAnswer>
  /** Changes after a sequence number, oldest first. */
  changes(query?: ChangesQuery, options?: CallOptions): Promise<ChangesAnswer>
}

/**
 * A client for the Torg API at `baseUrl`.
 *
 * @example
 * const torg = createClient({ baseUrl: 'https://api.example.org' })
 * for await (const event of torg.events.all({ from: 'today', kind: 'seminar' })) console.log(event.name)
 */
export function createClient({ baseUrl, fetch = globalThis.fetch }: ClientOptions): TorgClient {
  const get = reader(baseUrl, fetch)
  return {
    organisations: collection(get, 'organisations'),
    people: collection(get, 'people'),
    memberships: collection(get, 'memberships'),
    contacts: collection(get, 'contacts'),
    programmes: collection(get, 'programmes'),
    asks: collection(get, 'asks'),
    calls: collection(get, 'calls'),
    events: collection(get, 'events'),
    series: collection(get, 'series'),
    posts: collection(get, 'posts'),
    documents: collection(get, 'documents'),
    holders: (organisation, question, options) =>
      get(`organisations/${encodeURIComponent(organisation)}/holders${writeQuery(question)}`, options),
    search: (query, options) => get(`search${writeQuery(query)}`, options),
    issues: (query = {}, options) => get(`issues${writeQuery(query)}`, options),
    changes: (query = {}, options) => get(`changes${writeQuery(query)}`, options),
  }
}

function collection<K extends Kind>(get: Get, path: (typeof kinds)[K]['path']): Collection<K> {
  const list: Collection<K>['list'] = (query, options) => get(`${path}${writeQuery(query ?? {})}`, options)
  return {
    list,
    async *all(query, options) {
      for (let cursor: string | null | undefined = query?.cursor; cursor !== null; ) {
        const page: Page<Stored<K>> = await list({ ...query, cursor } as ListQuery<K>, options)
        yield* page.items
        cursor = page.next
      }
    },
    get: (id, query, options) => get(`${path}/${encodeURIComponent(id)}${writeQuery(query ?? {})}`, options),
  }
}
