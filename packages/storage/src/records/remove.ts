import type { Kind } from '@torg/domain/records'
import { sql, type Transaction } from 'kysely'
import { type Announcement, announce } from '../changes/announce.ts'
import { StorageError } from '../error.ts'
import { dangling, ends } from '../links/link.ts'
import type { Database } from '../schema/database.ts'
import { refuseConflict } from './conflict.ts'
import type { Note, RecordName } from './stored.ts'

export type Removal = Note & { ifVersion?: number; successor?: string }

/** Removes a record; what mentions it is led to the successor, and without one keeps it from being removed. */
export async function remove(
  trx: Transaction<Database>,
  { kind, id }: RecordName,
  { ifVersion, successor, actor, reason }: Removal,
  now: string,
): Promise<Announcement> {
  const present = await trx
    .selectFrom('records')
    .select('version')
    .where('kind', '=', kind)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  if (!present) throw await absent(trx, kind, id)
  refuseConflict(`${kind} ${id}`, present.version, ifVersion)
  if (successor === undefined) await refuseMentioned(trx, kind, id)
  else await lead(trx, kind, id, successor)

  const version = present.version + 1
  await trx.deleteFrom('records').where('kind', '=', kind).where('id', '=', id).execute()
  await trx
    .insertInto('tombstones')
    .values({ kind, id, version, successor: successor ?? null, removed: now })
    .execute()
  await trx
    .insertInto('revisions')
    .values({ kind, id, version, json: null, recorded: now, actor, reason: reason ?? null })
    .execute()
  return announce(trx, [{ kind, id, version, action: 'removed', ...(successor ? { successor } : {}) }], now)
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

async function refuseMentioned(trx: Transaction<Database>, kind: Kind, id: string) {
  const mentions = await trx
    .selectFrom('links')
    .selectAll()
    .where('to_kind', '=', kind)
    .where('to_id', '=', id)
    .where(({ not, and, eb }) => not(and([eb('from_kind', '=', kind), eb('from_id', '=', id)])))
    .orderBy('from_kind')
    .orderBy('from_id')
    .limit(20)
    .execute()
  if (mentions.length > 0) throw dangling(mentions.map(ends))
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
      'not_found',
      `Expected the id of another ${kind} as successor of ${id}; received "${successor}".`,
    )
  await sql`update links set to_id = ${successor} where to_kind = ${kind} and to_id = ${id}`.execute(trx)
}
