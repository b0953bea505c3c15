import { setTimeout as wait } from 'node:timers/promises'

/** What came of some writes, each followed by reads. */
export type Outcome = {
  /** The ETag of each record whose writer was told that it is kept, by its id. */
  kept: Map<string, string>
  /** Statuses other than 200 and 201 that writers met, and readers; 0 where there was no answer. */
  refusedWrites: number[]
  refusedReads: number[]
  /** How many refused writes came without a time to try again. */
  withoutRetry: number
  /** How many reads said that they may lack the latest writes. */
  stale: number
}

type Load = {
  address: string
  key: string
  prefix: string
  /** How many records are written, by so many writers. */
  writes: number
  writers: number
  /** Called after each write that is kept, with how many that makes. */
  progress: (kept: number) => void
  /** Whether what is in between may send a write twice by itself. */
  sentAgain?: boolean
}

const pause = 50

/** Writers that create records, try again when they are refused for now, and read what they have written. */
export async function load({
  address,
  key,
  prefix,
  writes,
  writers,
  progress,
  sentAgain = false,
}: Load): Promise<Outcome> {
  const outcome: Outcome = { kept: new Map(), refusedWrites: [], refusedReads: [], withoutRetry: 0, stale: 0 }
  const headers = { authorization: `Bearer ${key}`, 'if-none-match': '*', 'content-type': 'application/json' }

  const ask = async (path: string, init?: RequestInit) => {
    try {
      const answer = await fetch(`${address}${path}`, init)
      await answer.arrayBuffer()
      return answer
    } catch {
      return undefined
    }
  }
  const create = async (id: string) => {
    const body = JSON.stringify({ id, kind: 'other', name: { sv: id }, lifecycle: 'active' })
    for (let uncertain = sentAgain; ; await wait(pause)) {
      const answer = await ask(`/v1/organisations/${id}`, { method: 'PUT', headers, body })
      if (!answer) {
        outcome.refusedWrites.push(0)
        uncertain = true
        continue
      }
      // Nobody else writes this record: whoever is told so was the one who wrote it, and did not hear.
      if (answer.status === 201 || (answer.status === 412 && uncertain)) {
        outcome.kept.set(id, answer.headers.get('etag') ?? '')
        return
      }
      outcome.refusedWrites.push(answer.status)
      if (answer.status === 503 && !answer.headers.has('retry-after')) outcome.withoutRetry += 1
      if (answer.status !== 502 && answer.status !== 503)
        throw new Error(`Writing ${id} was answered ${answer.status}`)
      uncertain = true
    }
  }
  const read = async (path: string, awaited: number) => {
    for (;;) {
      const answer = await ask(path)
      if (answer?.headers.has('warning')) outcome.stale += 1
      if (answer?.status === 200) return
      // The word of a write takes a moment to the other process, and a replica may be behind when the primary is gone.
      if (answer?.status !== awaited) outcome.refusedReads.push(answer?.status ?? 0)
      await wait(pause)
    }
  }

  let next = 0
  const writer = async () => {
    while (next < writes) {
      const id = `${prefix}-${next++}`
      await create(id)
      progress(outcome.kept.size)
      await read(`/v1/organisations/${id}`, 404)
      await read('/v1/organisations?limit=5', 200)
    }
  }
  await Promise.all(Array.from({ length: writers }, writer))
  return outcome
}
