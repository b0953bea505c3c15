import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'

/** A server of the bench in a process of its own. */
export type Forked = { address: string; pid: number; child: ChildProcess; stop(): Promise<void> }

/** Starts a script of this folder, which tells its port when it listens. */
export async function forkServer(script: string, env: NodeJS.ProcessEnv = process.env): Promise<Forked> {
  const child = fork(path.join(import.meta.dirname, script), { execArgv: [], env })
  const kill = () => child.kill('SIGKILL')
  process.once('exit', kill)
  const [port] = (await once(child, 'message')) as [number]
  return {
    address: `http://127.0.0.1:${port}`,
    pid: child.pid ?? 0,
    child,
    async stop() {
      process.off('exit', kill)
      const exit = once(child, 'exit')
      child.kill('SIGTERM')
      await exit
    },
  }
}
