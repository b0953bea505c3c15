import type { DatabaseConnection, Dialect } from 'kysely'
import { StorageError } from '../error.ts'
import { onEachConnection } from './each-connection.ts'

// https://www.postgresql.org/docs/18/errcodes-appendix.html: no connection, no resources, told to stop or to wait,
// and a server that has become a standby.
const states = /^(?:08|53|57P0[1-5]|57014|55P03|25006|58030)/
const system = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOTFOUND',
  'EAI_AGAIN',
])
// What `pg` and its pool throw without a code.
const words =
  /^(?:Connection terminated|timeout exceeded when trying to connect|timeout expired|Query read timeout|Client (?:has encountered a connection error|was closed) and is not queryable)/

/** Whether it is the state of the database, and not what was asked, that made for this error. */
export function isUnavailable(error: unknown): boolean {
  if (error instanceof StorageError) return error.code === 'unavailable'
  if (!(error instanceof Error)) return false
  const code = 'code' in error && typeof error.code === 'string' ? error.code : ''
  return states.test(code) || system.has(code) || words.test(error.message)
}

const raise = (cause: unknown): never => {
  if (!isUnavailable(cause) || cause instanceof StorageError) throw cause
  const told = cause instanceof Error ? cause.message : String(cause)
  throw new StorageError('unavailable', `The database does not answer: ${told}`, { cause })
}

/**
 * The dialect, whose queries throw StorageError `unavailable` while the database cannot answer.
 *
 * @param beforeWrites called before each transaction that may write; what it throws keeps it from beginning
 */
export const telling = (dialect: Dialect, beforeWrites: () => void = () => {}): Dialect =>
  onEachConnection(dialect, tellOn, (driver) => {
    const acquire = driver.acquireConnection.bind(driver)
    driver.acquireConnection = (options) => acquire(options).catch(raise)
    const begin = driver.beginTransaction.bind(driver)
    driver.beginTransaction = async (connection, settings) => {
      if (settings.accessMode !== 'read only') beforeWrites()
      await begin(connection, settings)
    }
  })

function tellOn(connection: DatabaseConnection) {
  const execute = connection.executeQuery.bind(connection)
  const told: DatabaseConnection['executeQuery'] = (query, given) => execute<never>(query, given).catch(raise)
  connection.executeQuery = told
}
