import type { TestProject } from 'vitest/node'
import { startPostgres } from './server.ts'

/**
 * For `globalSetup` in a package's vitest.config.ts: one PostgreSQL server for the whole run, however many packages ask.
 * `TEST_POSTGRES_URL` names a server to use instead.
 */
export default async function setup({ provide }: TestProject) {
  // vitest loads this file once per package, all in one process: the environment is what they share.
  const running = process.env.TEST_POSTGRES_URL
  if (running) {
    provide('postgres', running)
    return
  }
  const server = await startPostgres()
  process.env.TEST_POSTGRES_URL = server.url('postgres')
  provide('postgres', server.url('postgres'))
  return async () => {
    delete process.env.TEST_POSTGRES_URL
    await server.stop()
  }
}
