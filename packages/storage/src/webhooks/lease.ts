import type { Transaction } from 'kysely'
import type { Database } from '../schema/database.ts'

/** Whether a webhook is still the one's who took it; until the transaction ends it cannot become another's. */
export const isHeld = async (trx: Transaction<Database>, id: string, lease: string): Promise<boolean> =>
  (await trx
    .selectFrom('webhooks')
    .select('id')
    .where('id', '=', id)
    .where('lease', '=', lease)
    .forUpdate()
    .executeTakeFirst()) !== undefined

/** Of a webhook that nobody is at. */
export const free = { lease: null, leased_until: null }
