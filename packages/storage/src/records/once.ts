import type { Kind } from '@torg/domain/records'
import { sql, type Transaction } from 'kysely'
import { StorageError } from '../error.ts'
import type { Database } from '../schema/database.ts'
import { digestOf } from './outcomes.ts'
import type { Written } from './stored.ts'

/** A request that must count once however often it is sent. */
export type Once = {
  /** The name that the sender gave it. */
  key: string
  /** A digest of the request: the same name for another request is refused. */
  request: string
}

const kept = '24 hours'

/**
 * What this request came to when it was carried out before.
 * @throws StorageError `key_reused`
 */
export async function answeredBefore(
  trx: Transaction<Database>,
  actor: string,
  { key, request }: Once,
): Promise<Written | undefined> {
  const row = await trx
    .selectFrom('idempotency')
    .select(['request', 'kind', 'json'])
    .where('actor', '=', actor)
    .where('key', '=', key)
    .executeTakeFirst()
  if (!row) return undefined
  if (row.request !== request)
    throw new StorageError(
      'key_reused',
      `Expected another Idempotency-Key for another request than "${key}".`,
    )
  const { id, recorded } = JSON.parse(row.json) as {
    id: string
    recorded: Pick<Written, 'version' | 'created' | 'modified'>
  }
  return { kind: row.kind, id, ...recorded, json: row.json, digest: digestOf(row.json), outcome: 'created' }
}

/** Remembers what a request came to. Of two at once the later meets a unique key, tries again, and finds this. */
export async function remember(
  trx: Transaction<Database>,
  actor: string,
  { key, request }: Once,
  { kind, json }: { kind: Kind; json: string },
  now: string,
): Promise<void> {
  await sql`delete from idempotency where recorded < ${now}::timestamptz - ${kept}::interval`.execute(trx)
  await trx.insertInto('idempotency').values({ actor, key, request, kind, json, recorded: now }).execute()
}
