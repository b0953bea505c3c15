import { existsSync } from 'node:fs'
import path from 'node:path'
import { whenAbandoned } from './ancestors.ts'
import { buildApps } from './build.ts'
import { group } from './group.ts'
import { choosePorts } from './ports.ts'
import { programs } from './programs.ts'

const root = path.resolve(import.meta.dirname, '../../..')
const data = path.resolve(process.env.DATA_DIR ?? path.join(root, '.torg/data'))
const logs = path.join(path.dirname(data), 'logs')
const began = performance.now()
const say = (text: string) => process.stdout.write(`${text}\n`)

const leaving = new AbortController()
const left = new Promise<void>((resolve) => leaving.signal.addEventListener('abort', () => resolve()))
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => leaving.abort())
whenAbandoned(() => leaving.abort())

const servers = group({ root, logs, patience: 5_000 })

async function open() {
  const ports = await choosePorts(process.env)
  const { address, api, site, agency } = programs(ports, { root, data, env: process.env })
  if (!existsSync(data) && !process.env.DATABASE_URL)
    say('First start: creating the database and loading the example data.')
  const { signal } = leaving
  await buildApps({ root, apps: ['api'], signal })
  if (signal.aborted) return
  await Promise.all([
    servers.start(api),
    buildApps({ root, apps: ['site', 'widget'], signal }).then(async () => {
      if (!signal.aborted) await Promise.all([servers.start(site), servers.start(agency)])
    }),
  ])
  say(`
Torg runs, after ${((performance.now() - began) / 1000).toFixed(1)} s:

  site                      ${address.site}
  API                       ${address.api}/v1/events
  API reference             ${address.api}/docs
  page of another agency    ${address.host}

Logs are in ${path.relative(process.cwd(), logs)}${process.env.DATABASE_URL ? '' : `, the data in ${path.relative(process.cwd(), data)}`}. Ctrl-C stops everything.`)
}

try {
  const death = await Promise.race([open().then(() => servers.died), servers.died, left])
  if (death && !leaving.signal.aborted) {
    say(death)
    process.exitCode = 1
  }
} catch (error) {
  say(error instanceof Error ? error.message : String(error))
  process.exitCode = 1
} finally {
  leaving.abort()
  await servers.stop()
}
// A build that is being stopped may still hold the process.
process.exit()
