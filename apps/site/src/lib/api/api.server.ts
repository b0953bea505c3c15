import { createClient, type TorgClient } from '@torg/client'
import type { HistoryAnswer } from '@torg/domain/queries'
import { type Kind, kinds, type Stored } from '@torg/domain/records'
import { addressAsKnown } from '#lib/known/known.server.ts'
import { API_URL } from '$app/env/private'
import { lastGood } from './last-good.server.ts'
import { readingNow } from './reading.server.ts'

/** Longer than a slow answer takes, shorter than a reader waits. */
export const patience = 10_000

const patient = lastGood((input, init) =>
  fetch(input, { ...init, signal: init?.signal ?? AbortSignal.timeout(patience) }),
)

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
const kept = new Map<string, { until: number; records: Promise<Stored<Kind>[]> }>()

/**
 * Every organisation or programme, read at most once a minute: the API has no question for who points to a record,
 * such as the body that replaced this one.
 */
export function directory<K extends 'organisation' | 'programme'>(kind: K): Promise<Stored<K>[]> {
  const key = `${kind} ${readingNow().known ?? ''}`
  const known = kept.get(key)
  if (known && known.until > Date.now()) return known.records as Promise<Stored<K>[]>
  const records = upTo(5000, collectionOf(kind).all({ limit: 200 }))
  kept.set(key, { until: Date.now() + keptFor, records: records as Promise<Stored<Kind>[]> })
  records.catch(() => kept.delete(key))
  return records
}
