import type { AnyRecord } from '@torg/domain/records'
import { sql, type Transaction } from 'kysely'
import { type Announcement, announce } from '../changes/announce.ts'
import { StorageError } from '../error.ts'
import type { Database } from '../schema/database.ts'
import { refuseConflict } from './conflict.ts'
import type { Note, RecordName, Written } from './stored.ts'
import { type Moment, write } from './write.ts'

/**
 * Writes a record under another id than it had. Its old address and all that mentions it lead to the new one.
 * @throws StorageError `not_found`, `conflict`, `id_taken`, `dangling_reference`
 */
export async function rename(
  trx: Transaction<Database>,
  { kind, id }: RecordName,
  renamed: AnyRecord,
  { ifVersion, ...note }: Note & { ifVersion: number },
  { now, zone }: Moment,
): Promise<{ written: Written; announcement: Announcement }> {
  const before = await trx
    .selectFrom('records')
    .select(['version', 'steward'])
    .where('kind', '=', kind)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  if (!before) throw new StorageError('not_found', `There is no ${kind} ${id}.`)
  refuseConflict(`${kind} ${id}`, before.version, ifVersion)

  const version = before.version + 1
  await trx.deleteFrom('records').where('kind', '=', kind).where('id', '=', id).execute()
  await sql`update past set superseded = ${now} where kind = ${kind} and id = ${id} and superseded is null`.execute(
    trx,
  )
  await sql`update links set to_id = ${renamed.record.id} where to_kind = ${kind} and to_id = ${id}`.execute(
    trx,
  )
  await sql`update former_ids set id = ${renamed.record.id} where kind = ${kind} and id = ${id}`.execute(trx)
  await trx
    .insertInto('revisions')
    .values({ kind, id, version, json: null, recorded: now, actor: note.actor, reason: note.reason ?? null })
    .execute()
  await announce(trx, [{ kind, id, version, action: 'removed', successor: renamed.record.id }], now)

  const steward = before.steward === null ? {} : { steward: before.steward }
  const { written, announcement } = await write(
    trx,
    [renamed],
    { ...note, ...steward },
    { now, zone },
    { expected: 'none' },
  )
  if (!announcement) throw new Error(`Writing the new ${kind} ${renamed.record.id} changed nothing`)
  return { written: written[0], announcement }
}
