import type { Change } from '@torg/domain/queries'
import type { Kind } from '@torg/domain/records'
import { sql, type Transaction } from 'kysely'
import type { Database } from '../schema/database.ts'

/** That something was written: how far the changes have come, and which kinds were touched. */
export type Announcement = { sequence: number; kinds: Kind[] }

/** The channel on which writes are made known to other processes. */
export const channel = 'torg_changes'

/**
 * Gives each change the next number, and makes them known at commit. Last in its transaction,
 * because the counter's row stays locked from here to the commit.
 */
export async function announce(
  trx: Transaction<Database>,
  changes: readonly Omit<Change, 'sequence' | 'recorded'>[],
  now: string,
): Promise<Announcement> {
  const kinds = [...new Set(changes.map(({ kind }) => kind))]
  const numbered = changes.map((change, index) => ({ ...change, place: index + 1 }))
  const { rows } = await sql<{ sequence: number }>`
    with counted as (
      update change_counter set last = last + ${changes.length}::integer returning last
    ), announced as (
      insert into changes (sequence, kind, id, version, action, digest, successor, recorded)
      select last - ${changes.length}::integer + place, kind, id, version, action, digest, successor, ${now}::timestamptz
      from counted, json_to_recordset(${JSON.stringify(numbered)}::json) as change(
        place integer, kind text, id text, version integer, action text, digest text, successor text)
    ), risen as (
      insert into tides (kind, sequence)
      select kind, last from counted, json_array_elements_text(${JSON.stringify(kinds)}::json) as touched(kind)
      on conflict (kind) do update set sequence = excluded.sequence
    )
    select pg_notify(${channel}, json_build_object('sequence', last, 'kinds', ${JSON.stringify(kinds)}::json)::text),
      last as sequence
    from counted`.execute(trx)
  return { sequence: rows[0]?.sequence ?? 0, kinds }
}
