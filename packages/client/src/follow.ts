import type { Change, ChangesAnswer } from '@torg/domain/queries'
import { type Kind, paths, type Stored } from '@torg/domain/records'
import { TorgError } from './error.ts'
import type { Reader } from './read.ts'

export type FollowOptions = {
  /** The sequence number up to which the copy is complete; 0, for everything, if absent. */
  after?: number | undefined
  /** Whether to wait for what is yet to come; otherwise it ends when the copy is complete. */
  live?: boolean | undefined
  /** How long to wait (ms) before asking again when changes cannot be streamed; 5000 if absent. */
  interval?: number | undefined
  /** Ends it. */
  signal?: AbortSignal | undefined
}

/** What to do to a copy, in this order. */
export type Step =
  | { [K in Kind]: { step: 'put'; kind: K; id: string; sequence: number; record: Stored<K> } }[Kind]
  | { step: 'remove'; kind: Kind; id: string; sequence: number; successor?: string | undefined }
  /** The copy has every record that there is, as it is, up to this sequence number: keep it, to go on from. */
  | { step: 'complete'; sequence: number }

const mostAtOnce = 1000

/**
 * The changes after a sequence number as steps for a copy. Every number is accounted for, and the text of every
 * record is held against its digest, so a `complete` that comes is proven.
 *
 * @throws TorgError `gap` when a number is missing, or when the feed is of another store than the copy;
 *   `altered` when a record is not what the feed says; `network`
 */
export async function* follow(
  { get, text, stream }: Reader,
  { after = 0, live = false, interval = 5000, signal }: FollowOptions,
): AsyncGenerator<Step, void, undefined> {
  for (let last = after, told: number | undefined; !signal?.aborted; ) {
    const path = `changes?after=${last}&limit=${mostAtOnce}`
    const { items, latest } = await get<ChangesAnswer>(path, { signal })
    refuseGap(items, latest, last, path)
    for (const change of newestOfEach(items)) {
      const step = await stepOf(change, text, signal)
      if (step) yield step
    }
    last = items.at(-1)?.sequence ?? last
    if (last < latest) continue
    if (last !== told) yield { step: 'complete', sequence: last }
    told = last
    if (!live || signal?.aborted) return
    await news(stream, last, interval, signal)
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
function newestOfEach(items: readonly Change[]): Change[] {
  const newest = new Map(items.map((change) => [`${change.kind}/${change.id}`, change]))
  return items.filter((change) => newest.get(`${change.kind}/${change.id}`) === change)
}

async function stepOf(change: Change, text: Reader['text'], signal: AbortSignal | undefined) {
  const { kind, id, sequence, version, digest, action, successor } = change
  if (action === 'removed') return { step: 'remove', kind, id, sequence, successor } as const
  const path = `${paths[kind]}/${encodeURIComponent(id)}`
  let json: string
  try {
    json = await text(path, { signal })
  } catch (error) {
    // Removed or moved since; the change that says so is yet to come.
    if (error instanceof TorgError && (error.code === 'gone' || error.code === 'not_found')) return undefined
    throw error
  }
  const record = JSON.parse(json) as Stored<Kind>
  // Changed or moved since: the same.
  if (record.id !== id || record.recorded.version > version) return undefined
  if (record.recorded.version !== version || (await sha256(json)) !== digest)
    throw new TorgError(
      'altered',
      `Expected ${kind} ${id} as change ${sequence} says; received another text`,
      {
        url: path,
      },
    )
  // The path is that of the kind.
  return { step: 'put', kind, id, sequence, record } as Step
}

async function sha256(text: string): Promise<string> {
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)))
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '')
}

/** Returns when there is something after `last`, or when it is time to ask. */
async function news(
  stream: Reader['stream'],
  last: number,
  interval: number,
  signal: AbortSignal | undefined,
): Promise<void> {
  try {
    for await (const piece of stream(`changes/stream?after=${last}`, { signal }))
      if (/^data:/m.test(piece)) return
  } catch (error) {
    if (signal?.aborted) return
    if (!(error instanceof TorgError)) throw error
  }
  if (!signal?.aborted) await new Promise((resolve) => setTimeout(resolve, interval))
}
