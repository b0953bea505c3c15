import { spawn } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import { addressToldBy } from './listening.ts'

const server = path.resolve(import.meta.dirname, '../../../../apps/site/server.ts')

/** The built site in a process of its own, reading from an API. */
export type Site = { address: string; stop(): Promise<void> }

export async function startSite(api: string): Promise<Site> {
  const env = { PATH: process.env.PATH ?? '', PORT: '0', HOST: '127.0.0.1', API_URL: api }
  const child = spawn(process.execPath, [server], { env, stdio: ['ignore', 'pipe', 'inherit'] })
  const kill = () => child.kill('SIGKILL')
  process.once('exit', kill)
  const address = await addressToldBy(child, 'site', /(http:\S+)/)
  return {
    address,
    async stop() {
      process.off('exit', kill)
      const exit = once(child, 'exit')
      child.kill('SIGTERM')
      await exit
    },
  }
}
