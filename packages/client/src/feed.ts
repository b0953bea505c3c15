import type { Change, ChangesAnswer } from '@torg/domain/queries'
import { TorgError } from './error.ts'
import type { Reader } from './read.ts'

const mostAtOnce = 1000

/**
 * The changes after a sequence number as there are by now, in parts, each number accounted for.
 * @throws TorgError `gap` when a number is missing, or when the feed is of another store
 */
export async function* changesAfter(
  { get }: Pick<Reader, 'get'>,
  after: number,
  signal: AbortSignal | undefined,
): AsyncGenerator<readonly Change[], number, undefined> {
  for (let last = after; ; ) {
    const path = `changes?after=${last}&limit=${mostAtOnce}`
    const { items, latest } = await get<ChangesAnswer>(path, { signal })
    refuseGap(items, latest, last, path)
    yield items
    last = items.at(-1)?.sequence ?? last
    if (last >= latest) return last
  }
}

function refuseGap(items: readonly Change[], latest: number, last: number, path: string) {
  const broken = items.find(({ sequence }, index) => sequence !== last + 1 + index)
  const expected = broken ? last + 1 + items.indexOf(broken) : last + 1
  if (broken || latest < last || (items.length === 0 && latest > last))
    throw new TorgError(
      'gap',
      `Expected change ${expected} after ${expected - 1}; received ${broken ? `change ${broken.sequence}` : `a feed that ends at ${latest}`}. Make a new copy, from 0.`,
      { url: path },
    )
}

/** The last change of each record: those before it are of versions that are no more. */
export function newestOfEach(changes: Iterable<Change>, newest = new Map<string, Change>()) {
  for (const change of changes) {
    const name = `${change.kind}/${change.id}`
    // Put at the end, so that they stay in the order of the feed.
    newest.delete(name)
    newest.set(name, change)
  }
  return newest
}
