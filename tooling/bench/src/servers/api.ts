import { spawn } from 'node:child_process'
import path from 'node:path'
import { tied } from './child.ts'
import { addressToldBy } from './listening.ts'

const apps = path.resolve(import.meta.dirname, '../../../../apps')
const main = path.join(apps, 'api/dist/main.js')

/** The API in a process of its own, as an operator starts it. */
export type Api = {
  address: string
  pid: number
  /** Milliseconds from the start of the process to its first answer. */
  startedIn: number
  stop(): Promise<void>
}

export async function startApi(where: { databaseUrl: string } | { dataDir: string }): Promise<Api> {
  const began = performance.now()
  const env = {
    PATH: process.env.PATH ?? '',
    PORT: '0',
    WIDGET_DIR: path.join(apps, 'widget/dist'),
    ...('databaseUrl' in where ? { DATABASE_URL: where.databaseUrl } : { DATA_DIR: where.dataDir }),
  }
  const child = spawn(process.execPath, [...profiling(), main], {
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const stop = tied(child)
  const address = await addressToldBy(child, 'API', /"address":"([^"]+)"/)
  const first = await fetch(`${address}/v1/events`)
  await first.arrayBuffer()
  if (first.status !== 200) throw new Error(`Expected a list of events; received status ${first.status}.`)
  return {
    address,
    pid: child.pid ?? 0,
    startedIn: performance.now() - began,
    stop,
  }
}

/** `BENCH_PROFILE` names a folder for a CPU profile of each process. */
const profiling = () =>
  process.env.BENCH_PROFILE ? ['--cpu-prof', `--cpu-prof-dir=${process.env.BENCH_PROFILE}`] : []
