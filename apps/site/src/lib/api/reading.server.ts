import { AsyncLocalStorage } from 'node:async_hooks'

/** How one request of a reader reads from the API, and what became of that. */
export type Reading = {
  /** The records as they were known at this moment. */
  known?: string | undefined
  /** When the oldest answer was given that had to stand in for one that the API did not give. */
  lastRead?: number
}

const current = new AsyncLocalStorage<Reading>()

export const readAs = <T>(reading: Reading, run: () => T): T => current.run(reading, run)

/** The reading of the request that runs now. */
export const readingNow = (): Reading => current.getStore() ?? {}
