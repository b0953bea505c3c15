import { type PGlite, protocol } from '@electric-sql/pglite'
import type { CompiledQuery, DatabaseConnection, Dialect, QueryResult } from 'kysely'
import { onEachConnection } from './each-connection.ts'
import { preparedName } from './prepare.ts'

/** What PGlite says of a statement that it has prepared. */
type Prepared = { name: string; parameters: number[]; columns: { name: string; type: number }[] }

const reads = /^\s*(?:select|with)\b/

/**
 * The dialect of PGlite, whose reads are prepared once and asked with one message each: by itself PGlite plans every
 * query anew and takes six steps for it, which cost more than most of our queries themselves.
 */
export const preparing = (dialect: Dialect, pglite: PGlite): Dialect =>
  onEachConnection(dialect, (connection) => prepareOn(connection, pglite))

function prepareOn(connection: DatabaseConnection, pglite: PGlite): void {
  const statements = new Map<string, Prepared>()
  const plain = connection.executeQuery.bind(connection)
  const ask = async <Row>({ sql, parameters }: CompiledQuery, name: string): Promise<QueryResult<Row>> => {
    const statement = statements.get(name) ?? (await prepare(pglite, name, sql))
    statements.set(name, statement)
    return { rows: await execute<Row>(pglite, statement, parameters) }
  }
  connection.executeQuery = (query, options) => {
    const name = query.parameters.length > 0 && reads.test(query.sql) ? preparedName(query.sql) : undefined
    return name === undefined ? plain(query, options) : ask(query, name)
  }
}

const { serialize } = protocol
const quietly = { syncToFs: false }

async function prepare(pglite: PGlite, name: string, text: string): Promise<Prepared> {
  const asked = [serialize.parse({ name, text }), serialize.describe({ type: 'S', name }), serialize.sync()]
  const { messages } = await pglite.runExclusive(() => pglite.execProtocol(Buffer.concat(asked), quietly))
  const statement: Prepared = { name, parameters: [], columns: [] }
  for (const message of messages) {
    if ('dataTypeIDs' in message) statement.parameters = message.dataTypeIDs as number[]
    if (message.name === 'rowDescription' && 'fields' in message)
      statement.columns = (message.fields as { name: string; dataTypeID: number }[]).map(
        ({ name, dataTypeID: type }) => ({ name, type }),
      )
  }
  return statement
}

async function execute<Row>(
  pglite: PGlite,
  { name, parameters, columns }: Prepared,
  given: readonly unknown[],
): Promise<Row[]> {
  const values = given.map((value, place) => textOf(pglite, value, parameters[place]))
  const asked = [serialize.bind({ statement: name, values }), serialize.execute({}), serialize.sync()]
  const { messages } = await pglite.runExclusive(() => pglite.execProtocol(Buffer.concat(asked), quietly))
  const rows: Row[] = []
  for (const message of messages) {
    if (message.name !== 'dataRow' || !('fields' in message)) continue
    const fields = message.fields as (string | null)[]
    const row: Record<string, unknown> = {}
    for (const [place, { name, type }] of columns.entries()) {
      const text = fields[place] ?? null
      row[name] = text === null ? null : (pglite.parsers[type]?.(text, type) ?? text)
    }
    rows.push(row as Row)
  }
  return rows
}

function textOf(pglite: PGlite, value: unknown, type: number | undefined): string | null {
  if (value === null || value === undefined) return null
  return type === undefined ? String(value) : (pglite.serializers[type]?.(value) ?? String(value))
}
