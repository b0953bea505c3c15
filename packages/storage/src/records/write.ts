import { setImmediate } from 'node:timers/promises'
import type { AnyRecord } from '@torg/domain/records'
import type { Transaction } from 'kysely'
import { type Announcement, announce } from '../changes/announce.ts'
import { StorageError } from '../error.ts'
import { link } from '../links/link.ts'
import type { Database } from '../schema/database.ts'
import { draft } from './draft.ts'
import { keep } from './keep.ts'
import { lock, outcomes, type Result, type Wish } from './outcomes.ts'
import { few, settle } from './settle.ts'
import type { Note, RecordName, Written } from './stored.ts'
import { refuseTakenIds } from './taken.ts'

/** As many results as entries, in their order. */
type WrittenEach<Entries extends readonly AnyRecord[]> = { -readonly [Index in keyof Entries]: Written }

/** When it is written, and in which zone days begin. */
export type Moment = { now: string; zone: string }

const batch = 500

/**
 * Writes records with their revisions, links, search rows and change entries.
 * Rows are locked in one order, so that writers wait for each other and never in a circle.
 */
export async function write<const Entries extends readonly AnyRecord[]>(
  trx: Transaction<Database>,
  entries: Entries,
  note: Note,
  { now, zone }: Moment,
  wish: Wish = {},
): Promise<{ written: WrittenEach<Entries>; announcement?: Announcement }> {
  const inOrder = entries.toSorted((a, b) => compare(a.kind, b.kind) || compare(a.record.id, b.record.id))
  refuseTwice(inOrder)
  const results: Result[] = []
  let ready: Result[] = []
  for (let start = 0; start < inOrder.length; start += batch) {
    const chunk = inOrder.slice(start, start + batch)
    const before = await lock(trx, chunk.map(nameOf))
    const make = () =>
      outcomes(
        chunk.map((entry) => draft(entry, zone)),
        before,
        now,
        wish,
      )
    const made = ready.length > 0 ? await meanwhile(keep(trx, ready, note), make) : make()
    results.push(...made)
    ready = made.filter(isNews)
  }
  if (ready.length > 0) await keep(trx, ready, note)
  const resultOf = new Map(results.map(({ result }, index) => [inOrder[index], result]))
  // Each entry has been through `outcomes`.
  const written = entries.map((entry) => resultOf.get(entry)) as WrittenEach<Entries>
  const news = results.filter(isNews)
  if (news.length === 0) return { written }
  const changed = news.map(({ draft }) => draft)
  await refuseTakenIds(
    trx,
    news.flatMap(({ draft, result }) =>
      draft.formerIds.length > 0 || result.outcome === 'created' ? draft : [],
    ),
  )
  await link(trx, changed)
  if (news.length > few) await settle(trx)
  const changes = news.flatMap(({ result: { kind, id, version, digest, outcome } }) =>
    outcome === 'unchanged' ? [] : { kind, id, version, digest, action: outcome },
  )
  return { written, announcement: await announce(trx, changes, now) }
}

const nameOf = ({ kind, record }: AnyRecord): RecordName => ({ kind, id: record.id })

const isNews = ({ result }: Result) => result.outcome !== 'unchanged'

/** What is made while the database keeps what was made before. Neither is left alone when the other fails. */
async function meanwhile<Made>(keeping: Promise<void>, make: () => Made): Promise<Made> {
  // By then what is to be kept is on its way.
  const [kept, made] = await Promise.allSettled([keeping, setImmediate().then(make)])
  if (kept.status === 'rejected') throw kept.reason
  if (made.status === 'rejected') throw made.reason
  return made.value
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

function refuseTwice(inOrder: readonly AnyRecord[]) {
  const twice = inOrder.map(nameOf).find(({ kind, id }, index) => {
    const next = inOrder[index + 1]
    return next?.kind === kind && next.record.id === id
  })
  if (twice)
    throw new StorageError(
      'bad_request',
      `Expected each record once; received ${twice.kind} ${twice.id} twice.`,
    )
}
