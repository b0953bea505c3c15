import { fork } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'

/** What the plain server answers to everything. */
export type Ready = { status: number; type: string; body: string }

/** A plain node:http server that answers from a ready buffer: the ceiling. */
export type Raw = { address: string; pid: number; answer(ready: Ready): Promise<void>; stop(): Promise<void> }

export async function startRaw(): Promise<Raw> {
  const child = fork(path.join(import.meta.dirname, 'raw-process.ts'), { execArgv: [] })
  const kill = () => child.kill('SIGKILL')
  process.once('exit', kill)
  const [port] = (await once(child, 'message')) as [number]
  return {
    address: `http://127.0.0.1:${port}`,
    pid: child.pid ?? 0,
    async answer(ready) {
      const done = once(child, 'message')
      child.send(ready)
      await done
    },
    async stop() {
      process.off('exit', kill)
      const exit = once(child, 'exit')
      child.kill('SIGTERM')
      await exit
    },
  }
}
