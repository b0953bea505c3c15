import { sql, type Transaction } from 'kysely'
import { StorageError } from '../error.ts'
import type { Database } from '../schema/database.ts'
import type { Draft } from './draft.ts'

/** An id leads to one record: no former id may be the id, or a former id, of another. */
export async function refuseTakenIds(trx: Transaction<Database>, drafts: readonly Draft[]) {
  if (drafts.length === 0) return
  const claims = drafts.flatMap(({ kind, id, formerIds }) => [
    { kind, id, owner: id },
    ...formerIds.map((former) => ({ kind, id: former, owner: id })),
  ])
  const { rows } = await sql<{ kind: string; id: string; owner: string; other: string }>`
    with claims as (
      select * from json_to_recordset(${JSON.stringify(claims)}::json) as claim(kind text, id text, owner text)
    )
    select claims.kind, claims.id, owner, former_ids.id as other from claims
    join former_ids on former_ids.kind = claims.kind and former = claims.id and former_ids.id <> owner
    union all
    select claims.kind, claims.id, owner, records.id from claims
    join records on records.kind = claims.kind and records.id = claims.id and records.id <> owner
    limit 1`.execute(trx)
  const [taken] = rows
  if (taken) {
    throw new StorageError(
      'id_taken',
      `Expected an id that no other ${taken.kind} has or had; "${taken.id}" of ${taken.owner} is the id of ${taken.other}.`,
    )
  }
}
