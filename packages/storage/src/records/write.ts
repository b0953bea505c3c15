import type { Transaction } from 'kysely'
import { type Announcement, announce } from '../changes/announce.ts'
import { StorageError } from '../error.ts'
import { link } from '../links/link.ts'
import type { Database } from '../schema/database.ts'
import type { Draft } from './draft.ts'
import { keep } from './keep.ts'
import { type Outcome, outcomes, type Wish } from './outcomes.ts'
import { settle } from './settle.ts'
import type { Note, Written } from './stored.ts'
import { refuseTakenIds } from './taken.ts'

/** As many results as drafts, in their order. */
type WrittenEach<Drafts extends readonly Draft[]> = { -readonly [Index in keyof Drafts]: Written }

const batch = 500

/**
 * Writes records with their revisions, links, search rows and change entries.
 * Rows are locked in one order, so that writers wait for each other and never in a circle.
 */
export async function write<const Drafts extends readonly Draft[]>(
  trx: Transaction<Database>,
  drafts: Drafts,
  note: Note,
  now: string,
  wish: Wish = {},
): Promise<{ written: WrittenEach<Drafts>; announcement?: Announcement }> {
  const inOrder = drafts.toSorted((a, b) => compare(a.kind, b.kind) || compare(a.id, b.id))
  refuseTwice(inOrder)
  const written = new Map<Draft, Outcome>()
  for (let start = 0; start < inOrder.length; start += batch) {
    const chunk = inOrder.slice(start, start + batch)
    const results = await outcomes(trx, chunk, now, wish)
    const news = chunk.flatMap((draft, index) => {
      const result = results[index]
      if (!result) return []
      written.set(draft, result)
      return result.outcome === 'unchanged' ? [] : [{ draft, result }]
    })
    if (news.length > 0) await keep(trx, news, note)
  }
  // Each draft has been through `outcomes`.
  const all = drafts.map((draft) => written.get(draft)) as WrittenEach<Drafts>
  const changed = inOrder.filter((draft) => written.get(draft)?.outcome !== 'unchanged')
  if (changed.length === 0) return { written: all }
  await refuseTakenIds(
    trx,
    changed.filter((draft) => draft.formerIds.length > 0 || written.get(draft)?.outcome === 'created'),
  )
  await link(trx, changed)
  await settle(trx)
  const changes = inOrder.flatMap((draft) => {
    const result = written.get(draft)
    if (!result || result.outcome === 'unchanged') return []
    const { kind, id, version, digest, outcome } = result
    return { kind, id, version, digest, action: outcome }
  })
  return { written: all, announcement: await announce(trx, changes, now) }
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

function refuseTwice(inOrder: readonly Draft[]) {
  const twice = inOrder.find(({ kind, id }, index) => {
    const next = inOrder[index + 1]
    return next?.kind === kind && next.id === id
  })
  if (twice)
    throw new StorageError(
      'bad_request',
      `Expected each record once; received ${twice.kind} ${twice.id} twice.`,
    )
}
