import type { TestProject } from 'vitest/node'
import { startPostgres } from './server.ts'

/**
 * For `globalSetup` in a package's vitest.config.ts: one PostgreSQL server for all of its tests.
 * `TEST_POSTGRES_URL` names a server to use instead.
 */
export default async function setup({ provide }: TestProject) {
  const given = process.env.TEST_POSTGRES_URL
  if (given) {
    provide('postgres', given)
    return
  }
  const server = await startPostgres()
  provide('postgres', server.url('postgres'))
  return () => server.stop()
}
