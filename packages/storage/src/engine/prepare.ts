import type { ClientBase } from 'pg'

/** Most texts that connections keep prepared; what is asked for beyond them is planned each time. */
const most = 500

const names = new Map<string, string>()

// What lists a table's columns by itself means something else after a migration, and the server refuses it then.
const changing = /(?:select|returning) \*/i

/**
 * The name under which a query is prepared. Its text holds no values, so there are few texts, and each is read and
 * planned once for a connection: that costs the server more than most of our queries themselves.
 */
export function preparedName(text: string): string | undefined {
  const known = names.get(text)
  if (known !== undefined || names.size >= most || changing.test(text)) return known
  const name = `torg_${names.size}`
  names.set(text, name)
  return name
}

/** Lets a connection prepare the queries that come with values. */
export function prepareOn(client: ClientBase): void {
  const query = client.query.bind(client) as (question: unknown, values?: unknown[]) => Promise<unknown>
  const prepared = (question: unknown, values?: unknown[]) => {
    const name = typeof question === 'string' && values?.length ? preparedName(question) : undefined
    return name === undefined ? query(question, values) : query({ name, text: question, values })
  }
  client.query = prepared as ClientBase['query']
}
