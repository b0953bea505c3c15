import { spawn } from 'node:child_process'
import path from 'node:path'
import { tied } from './child.ts'
import { addressToldBy } from './listening.ts'

const server = path.resolve(import.meta.dirname, '../../../../apps/site/server.ts')

/** The built site in a process of its own, reading from an API. */
export type Site = { address: string; stop(): Promise<void> }

export async function startSite(api: string): Promise<Site> {
  const env = { PATH: process.env.PATH ?? '', PORT: '0', HOST: '127.0.0.1', API_URL: api }
  const child = spawn(process.execPath, [server], { env, stdio: ['ignore', 'pipe', 'inherit'] })
  const stop = tied(child)
  return { address: await addressToldBy(child, 'site', /(http:\S+)/), stop }
}
