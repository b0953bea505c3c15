import { type Kind, kinds } from '@torg/domain/records'
import { writeTable } from '@torg/interchange/csv'
import type { Writer } from './writers.ts'

/** Records as a table, a row each. */
export const table =
  <K extends Kind>(kind: K): Writer<K> =>
  async (records, { one }) => ({
    body: writeTable(kind, records),
    kinds: [kind],
    headers: attachment(`${(one && records[0]?.id) || kinds[kind].path}.csv`),
  })

/** Has a browser keep a document under a name rather than show it. */
export const attachment = (name: string): Record<string, string> => ({
  'Content-Disposition': `attachment; filename="${name}"`,
})
