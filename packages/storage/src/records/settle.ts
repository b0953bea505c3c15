import { type Kysely, sql } from 'kysely'
import type { Database } from '../schema/database.ts'

/** Most records of a write that leaves settling to later: searches read what they have gathered until then. */
export const few = 100
const pause = 100

/** Puts what writes have gathered for the indexes of words in its place. */
export async function settle(db: Kysely<Database>): Promise<void> {
  await sql`
    select gin_clean_pending_list('search_by_word'), gin_clean_pending_list('events_by_word'),
      gin_clean_pending_list('search_by_name'), gin_clean_pending_list('records_by_facet')`.execute(db)
}

/** Settles a moment after it was asked to, once for all who asked, so that no writer waits for it. */
export function settlingOn(db: Kysely<Database>) {
  let timer: NodeJS.Timeout | undefined
  let settling = Promise.resolve()
  const begin = () => {
    timer = undefined
    // What fails is brought about again by the next write.
    settling = settling.then(() => settle(db)).catch(() => {})
  }
  return {
    soon() {
      timer ??= setTimeout(begin, pause).unref()
    },
    async end() {
      if (timer) {
        clearTimeout(timer)
        begin()
      }
      await settling
    },
  }
}
