import type { Kysely, Selectable } from 'kysely'
import { StorageError } from '../error.ts'
import type { Database } from '../schema/database.ts'
import type { Key, KeyFound, NewKey } from './key.ts'
import { hashOf, isSecretOf, makeToken, readToken } from './token.ts'

const minute = 60_000

export async function createKey(
  db: Kysely<Database>,
  { name, organisation, role, expires }: NewKey,
  now: string,
): Promise<{ key: Key; token: string }> {
  const { id, secret, token } = makeToken()
  const row = {
    id,
    hash: hashOf(secret),
    name,
    organisation: organisation ?? null,
    role,
    created: now,
    expires: expires ?? null,
  }
  const kept = await db.insertInto('keys').values(row).returningAll().executeTakeFirstOrThrow()
  return { key: keyOf(kept), token }
}

export async function listKeys(db: Kysely<Database>): Promise<Key[]> {
  const rows = await db.selectFrom('keys').selectAll().orderBy('created').orderBy('id').execute()
  return rows.map(keyOf)
}

/** @throws StorageError `not_found` */
export async function revokeKey(db: Kysely<Database>, id: string, now: string): Promise<Key> {
  const row = await db
    .updateTable('keys')
    .set(({ fn, val }) => ({ revoked: fn.coalesce('revoked', val(now)) }))
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirst()
  if (!row) throw new StorageError('not_found', `There is no key ${id}.`)
  return keyOf(row)
}

/** What a token is good for. That it was revoked, or when it ended, is told only to those who have its secret. */
export async function findKey(db: Kysely<Database>, token: string, now: string): Promise<KeyFound> {
  const given = readToken(token)
  const row = given && (await db.selectFrom('keys').selectAll().where('id', '=', given.id).executeTakeFirst())
  if (!given || !row || !isSecretOf(given.secret, row.hash)) return { state: 'unknown' }
  if (row.revoked !== null) return { state: 'revoked' }
  if (row.expires !== null && row.expires <= now) return { state: 'expired' }
  // Kept to the minute, so that reading with a key does not become a write each time.
  if (row.last_used === null || Date.parse(now) - Date.parse(row.last_used) >= minute)
    await db.updateTable('keys').set({ last_used: now }).where('id', '=', row.id).execute()
  return { state: 'valid', key: keyOf(row) }
}

const keyOf = ({ id, name, role, created, ...row }: Selectable<Database['keys']>): Key => ({
  id,
  name,
  role,
  created,
  ...(row.organisation === null ? {} : { organisation: row.organisation }),
  ...(row.expires === null ? {} : { expires: row.expires }),
  ...(row.revoked === null ? {} : { revoked: row.revoked }),
  ...(row.last_used === null ? {} : { lastUsed: row.last_used }),
})
