import { sql } from 'kysely'
import type { Run } from '../engine/replicas.ts'

const pause = 600_000

/**
 * Whether there are so many records to look for words in that it is better done in steps, as statistics have it. They
 * are looked up now and then, and nobody waits for them.
 */
export function crowdedFrom(crowd: number, run: Run): () => boolean {
  let crowded = crowd === 0
  let due = 0
  const look = async () => {
    const { rows } = await run((db) =>
      sql<{
        count: number
      }>`select reltuples::float8 as count from pg_class where oid = 'search'::regclass`.execute(db),
    )
    crowded = (rows[0]?.count ?? 0) >= crowd
  }
  return () => {
    if (crowd > 0 && Date.now() >= due) {
      due = Date.now() + pause
      // What is not known now is asked for again.
      look().catch(() => {})
    }
    return crowded
  }
}
