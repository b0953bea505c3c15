import { type Kysely, sql, type Transaction } from 'kysely'
import { StorageError } from '../error.ts'
import { dangling } from '../links/link.ts'
import type { Database } from '../schema/database.ts'

/** Carries a result out of a transaction that is to leave no trace. */
class Undone<Result> extends Error {
  readonly result: Result
  constructor(result: Result) {
    super('The transaction was only tried')
    this.result = result
  }
}

const attempts = 5

/**
 * Runs work in one transaction. Two writers that create the same record at once meet in a unique key:
 * the later one tries again, and then sees what the other wrote.
 *
 * @throws StorageError `dangling_reference`, `bad_request` (text that no PostgreSQL holds)
 * @param dryRun whether all is checked and nothing is kept
 */
export async function transact<Result>(
  db: Kysely<Database>,
  work: (trx: Transaction<Database>) => Promise<Result>,
  { dryRun = false } = {},
): Promise<Result> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await db.transaction().execute(async (trx) => {
        const result = await work(trx)
        if (!dryRun) return result
        await sql`set constraints all immediate`.execute(trx)
        throw new Undone(result)
      })
    } catch (error) {
      if (error instanceof Undone) return error.result
      if (stateOf(error) === foreignKeyViolation) throw dangling([], error)
      if (unstorable.has(stateOf(error))) {
        throw new StorageError(
          'bad_request',
          'Expected text of whole Unicode characters; received a NUL or half of a surrogate pair.',
          { cause: error },
        )
      }
      if (!retried.has(stateOf(error)) || attempt === attempts) throw error
    }
  }
}

// https://www.postgresql.org/docs/18/errcodes-appendix.html
const foreignKeyViolation = '23503'
const unstorable = new Set(['22P02', '22P05', '22021'])
const retried = new Set(['23505', '40P01'])

const stateOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : ''
