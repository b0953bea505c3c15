import type { ClientOptions } from './ask.ts'
import { sleep } from './ask.ts'
import { TorgError } from './error.ts'
import { changesAfter, newestOfEach } from './feed.ts'
import { firstCopy } from './first-copy.ts'
import { type Reader, reader } from './read.ts'
import { altered, type Pending, type Step, stepsOf } from './step.ts'

export type FollowOptions = ClientOptions & {
  /** The sequence number up to which the copy is complete; 0, for everything, if absent. */
  after?: number | undefined
  /** Whether to wait for what is yet to come; otherwise it ends when the copy is complete. */
  live?: boolean | undefined
  /** How long to wait (ms) before asking again when changes cannot be streamed; 5000 if absent. */
  interval?: number | undefined
  /** Ends it. */
  signal?: AbortSignal | undefined
}

/** How often it is asked for the change that a record tells of, before the record counts as altered. */
const mostTries = 3

/**
 * Steps that keep a copy of everything. The first copy comes from the dump, the rest from the change feed. Every
 * number of the feed is accounted for, and the text of every record is held against its digest, so a `complete`
 * that comes is proven.
 *
 * @throws TorgError `gap` when a number is missing, or when the feed is of another store than the copy;
 *   `altered` when a record is not what the feed says; `network`
 * @example
 * for await (const step of follow({ baseUrl: 'https://api.example.org', after, live: true }))
 *   if (step.step === 'put') copy.set(`${step.kind}/${step.id}`, step.record)
 *   else if (step.step === 'remove') copy.delete(`${step.kind}/${step.id}`)
 *   else after = step.sequence
 */
export async function* follow(options: FollowOptions): AsyncGenerator<Step, void, undefined> {
  const { after = 0, live = false, interval = 5000, signal, wait = sleep } = options
  const from = reader(options)
  const pending: Pending = new Map()
  let last = after
  if (last === 0) last = yield* firstCopy(from, pending, signal)
  for (let told: number | undefined, tries = 0; !signal?.aborted; ) {
    const before = last
    last = yield* stepsAfter(from, last, pending, signal)
    const [missing] = pending.values()
    if (missing) {
      // The feed may be told by a server that is a little behind the one that told the record.
      tries = last > before ? 0 : tries + 1
      if (tries > mostTries) throw altered(missing, `changes?after=${last}`)
      if (tries > 0) await wait(interval, signal)
      continue
    }
    if (last !== told) yield { step: 'complete', sequence: last }
    told = last
    if (!live || signal?.aborted) return
    if (!(await news(from, last, signal)) && !signal?.aborted) await wait(interval, signal)
  }
}

async function* stepsAfter(
  from: Reader,
  after: number,
  pending: Pending,
  signal: AbortSignal | undefined,
): AsyncGenerator<Step, number, undefined> {
  const feed = changesAfter(from, after, signal)
  let part = await feed.next()
  for (; !part.done; part = await feed.next())
    for (const change of newestOfEach(part.value).values()) yield* stepsOf(change, from, pending, signal)
  return part.value
}

/** Returns when there is something after `last`; whether there is, or that it cannot be told. */
async function news({ stream }: Reader, last: number, signal: AbortSignal | undefined): Promise<boolean> {
  try {
    for await (const piece of stream(`changes/stream?after=${last}`, 'text/event-stream', { signal }))
      if (/^data:/m.test(piece)) return true
  } catch (error) {
    if (!(error instanceof TorgError || signal?.aborted)) throw error
  }
  return false
}
