import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import path from 'node:path'
import type { Binaries } from './binaries.ts'

/** What runs a program of the server: which ones, as whom, and where. */
export type Run = Binaries & { scratch: string }

export const run = ({ folder, user, scratch }: Run, program: string, args: string[]): ChildProcess =>
  spawn(path.join(folder, program), args, { ...user, cwd: scratch, stdio: ['ignore', 'pipe', 'pipe'] })

export async function finished(child: ChildProcess): Promise<void> {
  const log = collect(child)
  const [code] = await once(child, 'close')
  if (code !== 0) throw new Error(`initdb ended with code ${code}:\n${log()}`)
}

/** A server process, and when it takes connections. */
export function serve(child: ChildProcess) {
  const log = collect(child)
  const ready = new Promise<void>((resolve, reject) => {
    child.stderr?.on('data', () => /ready to accept (?:read-only )?connections/.test(log()) && resolve())
    child.once('error', reject)
    child.once('close', (code) => reject(new Error(`postgres ended with code ${code}:\n${log()}`)))
  })
  ready.catch(() => {})
  return {
    child,
    ready,
    async end(signal: NodeJS.Signals) {
      if (child.exitCode !== null || child.signalCode !== null) return
      const exit = once(child, 'exit')
      child.kill(signal)
      await exit
    },
  }
}

function collect(child: ChildProcess) {
  let text = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (chunk: string) => {
      text = (text + chunk).slice(-10_000)
    })
  }
  return () => text
}

export async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const address = probe.address()
  probe.close()
  await once(probe, 'close')
  if (address === null || typeof address === 'string') throw new Error('expected a port of 127.0.0.1')
  return address.port
}
