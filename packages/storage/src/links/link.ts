import { sql, type Transaction } from 'kysely'
import { type DanglingReference, StorageError } from '../error.ts'
import type { Draft } from '../records/draft.ts'
import type { Database } from '../schema/database.ts'

/** What a reference leads to: a record by its id, by a former id, or the successor of a removed one. */
const resolved = sql`
  left join records present on present.kind = wanted.to_kind and present.id = wanted.to_id
  left join former_ids on present.id is null and former_ids.kind = wanted.to_kind and former = wanted.to_id
  left join records moved on moved.kind = former_ids.kind and moved.id = former_ids.id
  left join tombstones on present.id is null and tombstones.kind = wanted.to_kind and tombstones.id = wanted.to_id
  left join records heir on heir.kind = tombstones.kind and heir.id = tombstones.successor`

/**
 * Ties records to those that they mention.
 *
 * @throws StorageError `dangling_reference`
 */
export async function link(trx: Transaction<Database>, drafts: readonly Draft[]): Promise<void> {
  const wanted = drafts.flatMap((from) => from.references.map((to) => ({ from, to })))
  if (wanted.length === 0) return
  const { rows } = await sql<Row>`
    with wanted as materialized (
      select * from unnest(
        ${wanted.map(({ from }) => from.kind)}::text[], ${wanted.map(({ from }) => from.id)}::text[],
        ${wanted.map(({ to }) => to.pointer)}::text[],
        ${wanted.map(({ to }) => to.kind)}::text[], ${wanted.map(({ to }) => to.id)}::text[]
      ) as reference(from_kind, from_id, pointer, to_kind, to_id)
    ), target as materialized (
      select wanted.*, coalesce(present.id, moved.id, heir.id) as id from wanted ${resolved}
    ), linked as (
      insert into links (from_kind, from_id, pointer, to_kind, to_id)
      select from_kind, from_id, pointer, to_kind, id from target where id is not null
    )
    select from_kind, from_id, pointer, to_kind, to_id from target where id is null`.execute(trx)
  if (rows.length > 0) throw dangling(rows.map(ends))
}

type Row = { from_kind: string; from_id: string; pointer: string; to_kind: string; to_id: string }

export const ends = (row: Row): DanglingReference => ({
  from: { kind: row.from_kind, id: row.from_id, pointer: row.pointer },
  to: { kind: row.to_kind, id: row.to_id },
})

export function dangling(references: readonly DanglingReference[], cause?: unknown): StorageError {
  const [first] = references
  const others = references.length > 1 ? `, and ${references.length - 1} more such references` : ''
  return new StorageError(
    'dangling_reference',
    first
      ? `Expected every reference to lead to a record; ${first.from.kind} ${first.from.id} refers at ${first.from.pointer} to ${first.to.kind} ${first.to.id}, which does not exist${others}.`
      : 'Expected every reference to lead to a record; another writer removed one at the same moment.',
    { references, cause },
  )
}
