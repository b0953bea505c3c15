import { createClient, type TorgClient } from '@torg/client'
import type { HistoryAnswer, ReferringField } from '@torg/domain/queries'
import { type Kind, kinds, type Stored } from '@torg/domain/records'
import { addressAsKnown } from '#lib/known/known.server.ts'
import { API_URL } from '$app/env/private'
import { lastGood } from './last-good.server.ts'
import { readingNow } from './reading.server.ts'

/** Longer than a slow answer takes, shorter than a reader waits. */
const patience = 10_000

const patient = lastGood((input, init) => {
  const headers = new Headers(init?.headers)
  // The API stands beside: to pack and unpack an answer takes longer than to send it.
  headers.set('accept-encoding', 'identity')
  return fetch(input, { ...init, headers, signal: init?.signal ?? AbortSignal.timeout(patience) })
})

/** What the API answers beside its collections, with the same patience and what was good last. */
export const askApi = (path: string): Promise<Response> => patient(API_URL + path)

/** The API, read as the request that runs now wants it: as things are, or as they were known. */
export const api: TorgClient = createClient({
  baseUrl: API_URL,
  // What was good last stands in at once; a reader is not kept waiting for a second try.
  attempts: 1,
  fetch: (input, init) => patient(addressAsKnown(String(input), readingNow().known), init),
})

/** What pages ask of any kind of record: whole records, by id or all. */
type Reader<K extends Kind> = {
  get: (id: string) => Promise<Stored<K>>
  all: (query: { limit: number }) => AsyncIterable<Stored<K>>
  history: (id: string) => Promise<HistoryAnswer<K>>
}

/**
 * The collection of a kind. The client's collections are keyed by path, which TypeScript does not follow through `K`, and
 * answer whole records where no fields are chosen, as here.
 */
export const collectionOf = <K extends Kind>(kind: K): Reader<K> =>
  api[kinds[kind].path] as unknown as Reader<K>

/** What a list yields, up to a bound: for lists that are short by nature, such as the roles in one body. */
export async function upTo<T>(most: number, items: AsyncIterable<T>): Promise<T[]> {
  const taken: T[] = []
  for await (const item of items) {
    taken.push(item)
    if (taken.length >= most) break
  }
  return taken
}

const keptFor = 60_000
const kept = new Map<Kind, { until: number; records: Promise<Stored<Kind>[]> }>()

/** Every organisation or programme, read at most once a minute; those of the past each time. */
export function directory<K extends 'organisation' | 'programme'>(kind: K): Promise<Stored<K>[]> {
  const read = () => upTo(5000, collectionOf(kind).all({ limit: 200 }))
  if (readingNow().known !== undefined) return read()
  const known = kept.get(kind)
  if (known && known.until > Date.now()) return known.records as Promise<Stored<K>[]>
  const records = read()
  kept.set(kind, { until: Date.now() + keptFor, records: records as Promise<Stored<Kind>[]> })
  records.catch(() => kept.delete(kind))
  return records
}

/**
 * The organisations or programmes that may mention a record in some fields. The API tells who mentions a record as things
 * are now; for the past, all are given, and the caller finds those that do.
 */
export async function mentioning<K extends 'organisation' | 'programme'>(
  kind: K,
  target: { kind: Kind; id: string },
  field: ReferringField[],
): Promise<Stored<K>[]> {
  if (readingNow().known !== undefined) return directory(kind)
  const found: Stored<K>[] = []
  for (let cursor: string | null | undefined; cursor !== null; ) {
    const { items, next } = await api[kinds[target.kind].path].references(target.id, {
      kind,
      field,
      limit: 200,
      ...(cursor ? { cursor } : {}),
    })
    // One kind was asked for, so that is what the items are.
    found.push(...items.map(({ record }) => record as Stored<K>))
    cursor = next
  }
  return found
}
