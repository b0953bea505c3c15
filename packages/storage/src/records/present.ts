import { type Kysely, sql } from 'kysely'
import type { Database } from '../schema/database.ts'
import { names } from './names.ts'
import type { RecordName, StoredText } from './stored.ts'

/** A record with what only its writers need to know. */
export type Present = StoredText & {
  /** The organisation that wrote it first, when one did. */
  steward?: string
  /** When it was archived: instant, UTC. */
  archived?: string
}

/** Those of the records that are there, under these very ids. */
export async function presentRecords(
  db: Kysely<Database>,
  wanted: readonly RecordName[],
): Promise<Present[]> {
  if (wanted.length === 0) return []
  const { rows } = await sql<StoredText & { steward: string | null; archived: string | null }>`
    select kind, id, version, created, modified, digest, json, steward, archived from records
    where (kind, id) in ${names(wanted)}`.execute(db)
  return rows.map(({ steward, archived, ...stored }) => ({
    ...stored,
    ...(steward === null ? {} : { steward }),
    ...(archived === null ? {} : { archived }),
  }))
}
