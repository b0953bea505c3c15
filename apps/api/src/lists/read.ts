import type { Kind } from '@torg/domain/records'
import {
  type Page,
  type PageRequest,
  parseStored,
  type Reading,
  type StoredName,
  type StoredText,
} from '@torg/storage'
import type { Narrowed } from './narrow.ts'

/** How often the store is asked for one page before what has been found must do. */
const mostReads = 8

/**
 * One page of what a query leaves. Where records are sifted a page can be shorter than `limit` though others follow:
 * it always ends where a page of the store ends, so that its cursor is the store's.
 */
export async function readPage<K extends Kind>(
  reading: Pick<Reading, 'list'>,
  kind: K,
  { filter, sift }: Narrowed<K>,
  request: PageRequest,
): Promise<Page<K>> {
  if (!sift) return reading.list(kind, filter, request)
  const limit = request.limit ?? 20
  const items: StoredText<K>[] = []
  let after = request.after
  for (let reads = 0; items.length < limit && reads < mostReads; reads += 1) {
    const page: Page<K> = await reading.list(kind, filter, {
      ...request,
      limit: limit - items.length,
      ...(after === undefined ? {} : { after }),
    })
    items.push(...page.items.filter((stored) => sift(parseStored(stored))))
    if (page.next === undefined) return { items }
    after = page.next
  }
  return after === undefined ? { items } : { items, next: after }
}

/** The last `most` of what comes in pages from its end, in its own order. */
async function lastOf<T>(
  most: number,
  page: (request: PageRequest) => Promise<{ items: T[]; next?: string }>,
): Promise<T[]> {
  const items: T[] = []
  let after: string | undefined
  do {
    const { items: found, next } = await page({
      limit: Math.min(most - items.length, 200),
      reverse: true,
      ...(after === undefined ? {} : { after }),
    })
    items.push(...found)
    after = next
  } while (after !== undefined && items.length < most)
  return items.toReversed()
}

/** All that a query leaves, or the last `most` of it, in the list's own order. */
export const readLast = <K extends Kind>(
  reading: Pick<Reading, 'list'>,
  kind: K,
  { filter, sift }: Narrowed<K>,
  most = Infinity,
): Promise<StoredText<K>[]> =>
  lastOf(most, async (request) => {
    const page = await reading.list(kind, filter, request)
    return sift ? { ...page, items: page.items.filter((stored) => sift(parseStored(stored))) } : page
  })

/** The same as names alone, where what a query leaves is not sifted. */
export const readLastNames = <K extends Kind>(
  reading: Pick<Reading, 'listNames'>,
  kind: K,
  { filter }: Narrowed<K>,
  most: number,
): Promise<StoredName<K>[]> => lastOf(most, (request) => reading.listNames(kind, filter, request))

/** All that a query leaves. */
export const readAll = <K extends Kind>(
  reading: Pick<Reading, 'list'>,
  kind: K,
  narrowed: Narrowed<K>,
): Promise<StoredText<K>[]> => readLast(reading, kind, narrowed)

/** How many there are of what a query leaves. */
export const countAll = async <K extends Kind>(
  reading: Pick<Reading, 'list' | 'count'>,
  kind: K,
  narrowed: Narrowed<K>,
): Promise<number> =>
  narrowed.sift ? (await readAll(reading, kind, narrowed)).length : reading.count(kind, narrowed.filter)
