import { getRequestListener } from '@hono/node-server'
import { openStore, StorageError } from '@torg/storage'
import { collectDefaultMetrics, Registry } from 'prom-client'
import { createApp } from './app.ts'
import { answerAtOnce } from './caching/at-once.ts'
import { ConfigError, readConfig } from './config.ts'
import type { LogLine } from './deps.ts'
import { openFront } from './front.ts'
import { openServer, serveUntilStopped } from './serve.ts'
import { startWebhooks } from './webhooks/start.ts'

const log = (line: LogLine) =>
  process.stdout.write(`${JSON.stringify({ time: new Date().toISOString(), ...line })}\n`)

/** The API as a process: from the settings of its environment until it is told to stop. */
export async function run(environment: Record<string, string | undefined>): Promise<void> {
  // Whoever read the log may be gone: that is no reason to stop.
  process.stdout.on('error', () => {})
  try {
    const began = performance.now()
    const config = readConfig(environment)
    const clock = () => new Date()
    const store = await openStore({ ...config.where, clock, zone: config.timeZone })
    const stop = new AbortController()
    let webhooks: Awaited<ReturnType<typeof startWebhooks>> | undefined
    try {
      const loaded = config.demoData
        ? await (await import('./demo.ts')).loadDemoData(store, clock, config.timeZone)
        : 0
      const metrics = config.metrics ? new Registry() : undefined
      if (metrics) collectDefaultMetrics({ register: metrics })
      const deps = {
        store,
        clock,
        config,
        log,
        stopping: stop.signal,
        wakeCourier: () => webhooks?.wake(),
        ...(metrics ? { metrics } : {}),
      }
      if (config.webhooks) webhooks = await startWebhooks(deps, stop.signal)
      const front = await openFront(deps)
      const app = await createApp(deps, front)
      const server = openServer(answerAtOnce(front, deps, getRequestListener(app.fetch)))
      await serveUntilStopped(
        server,
        config,
        (address) =>
          log({
            level: 'info',
            event: 'listening',
            address,
            store: 'dataDir' in config.where ? 'pglite' : 'postgres',
            ...(loaded > 0 ? { demoRecords: loaded } : {}),
            milliseconds: Math.round(performance.now() - began),
          }),
        stop,
      )
    } finally {
      stop.abort()
      await webhooks?.ended()
      await store.close()
    }
    log({ level: 'info', event: 'stopped' })
  } catch (error) {
    const known = error instanceof ConfigError || error instanceof StorageError || isSystemError(error)
    process.stderr.write(`${known ? error.message : error instanceof Error ? error.stack : String(error)}\n`)
    process.exitCode = 1
  }
}

function isSystemError(error: unknown): error is Error {
  return error instanceof Error && 'code' in error && typeof error.code === 'string'
}
