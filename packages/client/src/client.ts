import type {
  ChangesAnswer,
  HistoryAnswer,
  HoldersAnswer,
  Included,
  IssuesAnswer,
  Page,
  ReferencesAnswer,
  SearchAnswer,
} from '@torg/domain/queries'
import type { Kind, kinds, Stored } from '@torg/domain/records'
import type { ClientOptions } from './ask.ts'
import type {
  ChangesQuery,
  HoldersQuery,
  IssuesQuery,
  ListQuery,
  RecordQuery,
  ReferencesQuery,
  SearchQuery,
} from './query.ts'
import { writeQuery } from './query.ts'
import { type Reader, reader } from './read.ts'

/** What a single call can be told. */
export type CallOptions = {
  /** Ends the call early. */
  signal?: AbortSignal | undefined
}

/** What a query leaves of a record: all of it, or `fields` and the id. */
export type Shown<K extends Kind, Query> = Query extends {
  fields: infer Fields extends string | readonly string[]
}
  ? Pick<Stored<K>, ('id' | (Fields extends readonly string[] ? Fields[number] : Fields)) & keyof Stored<K>>
  : Stored<K>

/** With `include` an answer brings the records that are mentioned. */
export type Brought<Query> = Query extends { include: unknown } ? { included: Included } : unknown

/** The records of one kind. Every call throws `TorgError` when the API refuses or cannot be reached. */
export type Collection<K extends Kind> = {
  /** One page of the list, in the list's own order. */
  list<const Query extends ListQuery<K>>(
    query?: Query,
    options?: CallOptions,
  ): Promise<Page<Shown<K, Query>> & Brought<Query>>
  /** All records that a query leaves, page after page, as they are asked for. */
  all<const Query extends ListQuery<K>>(
    query?: Query,
    options?: CallOptions,
  ): AsyncGenerator<Shown<K, Query>, void, undefined>
  /**
   * One record. A former id leads to the record, so compare `id` with what was asked for.
   * @throws TorgError `not_found`; `gone` when it was removed
   */
  get<const Query extends RecordQuery<K>>(
    id: string,
    query?: Query,
    options?: CallOptions,
  ): Promise<Shown<K, Query> & Brought<Query>>
  /**
   * All versions of a record, newest first; of a removed one too.
   * @throws TorgError `not_found`
   */
  history(id: string, options?: CallOptions): Promise<HistoryAnswer<K>>
  /**
   * The records of any kind that mention one, and where in them.
   * @throws TorgError `not_found`, `gone`
   */
  references(id: string, query?: ReferencesQuery, options?: CallOptions): Promise<ReferencesAnswer>
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
export function createClient(options: ClientOptions): TorgClient {
  const { get } = reader(options)
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

function collection<K extends Kind>(get: Reader['get'], path: (typeof kinds)[K]['path']): Collection<K> {
  const at = (id: string) => `${path}/${encodeURIComponent(id)}`
  async function* pages(query: ListQuery<K> = {} as ListQuery<K>, options?: CallOptions) {
    for (let cursor: string | null | undefined = query.cursor; cursor !== null; ) {
      const page: Page<Stored<K>> = await get(`${path}${writeQuery({ ...query, cursor })}`, options)
      yield* page.items
      cursor = page.next
    }
  }
  return {
    list: (query, options) => get(`${path}${writeQuery(query ?? {})}`, options),
    // What a query leaves of a record is the API's promise, as with `get`.
    all: pages as Collection<K>['all'],
    get: (id, query, options) => get(`${at(id)}${writeQuery(query ?? {})}`, options),
    history: (id, options) => get(`${at(id)}/history`, options),
    references: (id, query = {}, options) => get(`${at(id)}/references${writeQuery(query)}`, options),
  }
}
