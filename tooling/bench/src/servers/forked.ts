import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import { tied } from './child.ts'

/** A server of the bench in a process of its own. */
export type Forked = { address: string; pid: number; child: ChildProcess; stop(): Promise<void> }

/** Starts a script of this folder, which tells its port when it listens. */
export async function forkServer(script: string, env: NodeJS.ProcessEnv = process.env): Promise<Forked> {
  const child = fork(path.join(import.meta.dirname, script), { execArgv: [], env })
  const stop = tied(child)
  const [port] = (await once(child, 'message')) as [number]
  return {
    address: `http://127.0.0.1:${port}`,
    pid: child.pid ?? 0,
    child,
    stop,
  }
}
