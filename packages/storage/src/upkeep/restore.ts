import { createHash } from 'node:crypto'
import { type Kysely, sql, type Transaction } from 'kysely'
import { StorageError } from '../error.ts'
import { settle } from '../records/settle.ts'
import type { Database } from '../schema/database.ts'
import type { Footer, Header, TableRow } from './backup.ts'
import { schemaOf, type Table, tablesOf } from './tables.ts'

const batch = 500

type Line = Header | TableRow | Footer

/**
 * Fills an empty database with a backup, all or nothing.
 * @throws StorageError `bad_backup` (not whole, not of this schema), `not_empty`
 */
export async function restore(db: Kysely<Database>, lines: AsyncIterable<string>): Promise<number> {
  return db.transaction().execute(async (trx) => {
    const tables = new Map((await tablesOf(trx)).map((table) => [table.name, table]))
    await refuseFilled(trx, [...tables.values()])
    const hash = createHash('sha256')
    let header: Header | undefined
    let footer: Footer | undefined
    let rows = 0
    let waiting: { table: Table; rows: object[] } | undefined
    const flush = async () => {
      if (waiting) await insert(trx, waiting.table, waiting.rows)
      waiting = undefined
    }
    for await (const text of lines) {
      if (text === '') continue
      if (footer) throw bad('nothing after its last line')
      const line = parse(text)
      if ('sha256' in line) {
        footer = line
        continue
      }
      hash.update(`${text}\n`)
      if ('torg' in line) {
        header = line
        await refuseOtherSchema(trx, header)
        continue
      }
      const table = tables.get(line.table)
      if (!header || !table) throw bad(header ? `a table of Torg instead of ${line.table}` : 'a header first')
      if (waiting && (waiting.table !== table || waiting.rows.length === batch)) await flush()
      waiting ??= { table, rows: [] }
      waiting.rows.push(line.row)
      rows += 1
    }
    await flush()
    if (!footer || footer.rows !== rows || footer.sha256 !== hash.digest('hex'))
      throw bad('a whole file; rows are missing, or were changed')
    await settle(trx)
    return rows
  })
}

async function refuseFilled(trx: Transaction<Database>, tables: readonly Table[]) {
  await sql`delete from change_counter where last = 0`.execute(trx)
  for (const { name } of tables) {
    const { rows } = await sql`select 1 from ${sql.table(name)} limit 1`.execute(trx)
    if (rows.length > 0)
      throw new StorageError('not_empty', `Expected an empty database; there are rows in ${name} already.`)
  }
}

async function refuseOtherSchema(trx: Transaction<Database>, { schema }: Header) {
  const present = await schemaOf(trx)
  if (present.join() !== schema.join())
    throw bad(
      `schema ${present.at(-1)} instead of ${schema.at(-1)}; restore it with the version of Torg that made it`,
    )
}

const insert = (trx: Transaction<Database>, { name, columns }: Table, rows: readonly object[]) => {
  const listed = sql.join(columns.map((column) => sql.ref(column)))
  return sql`insert into ${sql.table(name)} (${listed})
    select ${listed} from json_populate_recordset(null::${sql.table(name)}, ${JSON.stringify(rows)}::json)`.execute(
    trx,
  )
}

function parse(text: string): Line {
  try {
    return JSON.parse(text) as Line
  } catch (cause) {
    throw new StorageError('bad_backup', 'Expected lines of JSON, as a backup has them.', { cause })
  }
}

const bad = (expected: string) => new StorageError('bad_backup', `Expected in the backup ${expected}.`)
