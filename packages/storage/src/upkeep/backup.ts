import { createHash } from 'node:crypto'
import { type Kysely, sql } from 'kysely'
import type { Database } from '../schema/database.ts'
import { schemaOf, tablesOf } from './tables.ts'

const format = 1
const batch = 1000

/** First line of a backup. */
export type Header = { torg: 'backup'; format: number; schema: string[]; made: string }
/** Last line of a backup: how many rows there are before it, and the SHA-256 of all lines before it. */
export type Footer = { rows: number; sha256: string }
export type TableRow = { table: string; row: object }

/**
 * Writes all that the database holds as lines of JSON, as it is at one moment, whatever is written meanwhile.
 * The lines are the same from PGlite and from PostgreSQL.
 */
export async function backup(
  db: Kysely<Database>,
  write: (line: string) => Promise<void>,
  now: string,
): Promise<number> {
  return db
    .transaction()
    .setIsolationLevel('repeatable read')
    .setAccessMode('read only')
    .execute(async (trx) => {
      const hash = createHash('sha256')
      let rows = 0
      const put = async (line: object) => {
        const text = JSON.stringify(line)
        hash.update(`${text}\n`)
        await write(text)
      }
      await put({ torg: 'backup', format, schema: await schemaOf(trx), made: now } satisfies Header)
      for (const { name, columns } of await tablesOf(trx)) {
        const selected = sql.join(columns.map((column) => sql.ref(column)))
        await sql`declare backup no scroll cursor for
          select row_to_json(kept) as row from (select ${selected} from ${sql.table(name)}) as kept`.execute(
          trx,
        )
        for (let more = true; more; ) {
          const fetched = await sql<{ row: object }>`fetch ${sql.lit(batch)} from backup`.execute(trx)
          for (const { row } of fetched.rows) await put({ table: name, row } satisfies TableRow)
          rows += fetched.rows.length
          more = fetched.rows.length === batch
        }
        await sql`close backup`.execute(trx)
      }
      await write(JSON.stringify({ rows, sha256: hash.digest('hex') } satisfies Footer))
      return rows
    })
}
