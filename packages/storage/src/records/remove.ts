import type { Kind } from '@torg/domain/records'
import { sql, type Transaction } from 'kysely'
import { type Announcement, announce } from '../changes/announce.ts'
import { StorageError } from '../error.ts'
import { dangling, ends } from '../links/link.ts'
import type { Database } from '../schema/database.ts'
import { refuseConflict } from './conflict.ts'
import { names } from './names.ts'
import { removedBefore } from './repeated.ts'
import type { Note, RecordName } from './stored.ts'

export type Removal = Note & { ifVersion?: number; successor?: string }

/**
 * Removes a record; what mentions it is led to the successor, and without one keeps it from being removed.
 * Nothing is announced when the same writer has removed it in the same way before.
 */
export async function remove(
  trx: Transaction<Database>,
  { kind, id }: RecordName,
  { ifVersion, successor, ...note }: Removal,
  now: string,
): Promise<Announcement | undefined> {
  const present = await trx
    .selectFrom('records')
    .select('version')
    .where('kind', '=', kind)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  if (!present) {
    if (
      ifVersion !== undefined &&
      (await removedBefore(trx, { kind, id }, note, { seen: ifVersion, successor }))
    )
      return undefined
    throw await absent(trx, kind, id)
  }
  refuseConflict(`${kind} ${id}`, present.version, ifVersion)
  if (successor !== undefined) await lead(trx, kind, id, successor)
  return removeAll(trx, [{ kind, id, ...(successor === undefined ? {} : { successor }) }], note, now)
}

/**
 * Removes records that may mention each other, but that no other record mentions.
 * @throws StorageError `dangling_reference`
 */
export async function removeAll(
  trx: Transaction<Database>,
  records: readonly (RecordName & { successor?: string })[],
  { actor, reason }: Note,
  now: string,
): Promise<Announcement> {
  const { rows: removed } = await sql<RecordName & { version: number }>`
    delete from records where (kind, id) in ${names(records)}
    returning kind, id, version + 1 as version`.execute(trx)
  const { rows: mentions } = await sql<Parameters<typeof ends>[0]>`
    select * from links where (to_kind, to_id) in ${names(records)} order by from_kind, from_id limit 20`.execute(
    trx,
  )
  if (mentions.length > 0) throw dangling(mentions.map(ends))
  const successorOf = new Map(records.map(({ kind, id, successor }) => [`${kind} ${id}`, successor]))
  const tombstones = removed
    .map((row) => ({ ...row, successor: successorOf.get(`${row.kind} ${row.id}`) ?? null }))
    .toSorted((a, b) => (`${a.kind} ${a.id}` < `${b.kind} ${b.id}` ? -1 : 1))
  await sql`
    with input as (
      select * from json_to_recordset(${JSON.stringify(tombstones)}::json) as row(kind text, id text, version integer, successor text)
    ), buried as (
      insert into tombstones (kind, id, version, successor, removed)
      select kind, id, version, successor, ${now}::timestamptz from input
    )
    insert into revisions (kind, id, version, json, recorded, actor, reason)
    select kind, id, version, null, ${now}::timestamptz, ${actor}::text, ${reason ?? null}::text from input`.execute(
    trx,
  )
  const changes = tombstones.map(({ successor, ...row }) => ({
    ...row,
    action: 'removed' as const,
    ...(successor === null ? {} : { successor }),
  }))
  return announce(trx, changes, now)
}

async function absent(trx: Transaction<Database>, kind: Kind, id: string) {
  const tombstone = await trx
    .selectFrom('tombstones')
    .select('removed')
    .where('kind', '=', kind)
    .where('id', '=', id)
    .executeTakeFirst()
  return tombstone
    ? new StorageError('gone', `The ${kind} ${id} was removed at ${tombstone.removed}.`)
    : new StorageError('not_found', `There is no ${kind} ${id}.`)
}

async function lead(trx: Transaction<Database>, kind: Kind, id: string, successor: string) {
  const heir = await trx
    .selectFrom('records')
    .select('id')
    .where('kind', '=', kind)
    .where('id', '=', successor)
    .where('id', '<>', id)
    .executeTakeFirst()
  if (!heir)
    throw new StorageError(
      'no_successor',
      `Expected the id of another ${kind} as successor of ${id}; received "${successor}".`,
    )
  await sql`update links set to_id = ${successor} where to_kind = ${kind} and to_id = ${id}`.execute(trx)
}
