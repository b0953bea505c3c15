import { demoRecords } from '@torg/demo-data'
import type { Store } from '@torg/storage'
import { presentOf } from './times/moment.ts'

/** Fills a store that nothing was ever written to, all or nothing. Returns how many records were loaded. */
export async function loadDemoData(store: Store, clock: () => Date, zone: string): Promise<number> {
  if ((await store.latestChange()).sequence > 0) return 0
  const records = demoRecords(presentOf(clock, zone).today)
  await store.putAll(records, { actor: 'demo-data' })
  return records.length
}
