import type { AnyRecord } from '@torg/domain/records'

/** Sends records to the import of an API, and returns how many were written in a second. */
export async function importInto(
  address: string,
  token: string,
  records: readonly AnyRecord[],
): Promise<number> {
  const body = records.map((record) => JSON.stringify(record)).join('\n')
  const began = performance.now()
  const response = await fetch(`${address}/v1/import`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/x-ndjson' },
    body,
  })
  const report = (await response.json()) as { created?: number }
  if (response.status !== 200 || report.created !== records.length)
    throw new Error(`Expected ${records.length} records to be written; received status ${response.status}.`)
  return records.length / ((performance.now() - began) / 1000)
}
