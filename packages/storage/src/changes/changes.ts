import type { Change } from '@torg/domain/queries'
import type { Kysely, Selectable } from 'kysely'
import { StorageError } from '../error.ts'
import type { Database } from '../schema/database.ts'
import type { Tide } from './tide.ts'

const most = 1000

const columns = ['sequence', 'kind', 'id', 'version', 'action', 'digest', 'successor', 'recorded'] as const

/** @throws StorageError `bad_request` */
export function checkStretch(after: number, limit: number): void {
  if (!Number.isSafeInteger(after) || after < 0) {
    throw new StorageError('bad_request', `Expected a sequence number, 0 or more; received ${after}.`)
  }
  if (!Number.isInteger(limit) || limit < 1 || limit > most) {
    throw new StorageError('bad_request', `Expected a limit of 1 to ${most} changes; received ${limit}.`)
  }
}

export async function changes(db: Kysely<Database>, after: number, limit = 100): Promise<Change[]> {
  checkStretch(after, limit)
  const rows = await db
    .selectFrom('changes')
    .select(columns)
    .where('sequence', '>', after)
    .orderBy('sequence')
    .limit(limit)
    .execute()
  return rows.map(changeOf)
}

/** A row of the feed as it is told. */
export const changeOf = ({ digest, successor, ...change }: Selectable<Database['changes']>): Change => ({
  ...change,
  ...(digest === null ? {} : { digest }),
  ...(successor === null ? {} : { successor }),
})

export async function latestChange(db: Kysely<Database>): Promise<Tide> {
  const rows = await db.selectFrom('tides').select(['kind', 'sequence']).execute()
  return {
    sequence: Math.max(0, ...rows.map(({ sequence }) => sequence)),
    kinds: Object.fromEntries(rows.map(({ kind, sequence }) => [kind, sequence])),
  }
}
