import { once } from 'node:events'
import { type Forked, forkServer } from './forked.ts'

/** What the plain server answers to everything. */
export type Ready = { status: number; type: string; body: string }

/** A plain node:http server that answers from a ready buffer: the ceiling. */
export type Raw = Omit<Forked, 'child'> & { answer(ready: Ready): Promise<void> }

export async function startRaw(): Promise<Raw> {
  const { child, ...server } = await forkServer('raw-process.ts')
  return {
    ...server,
    async answer(ready) {
      const done = once(child, 'message')
      child.send(ready)
      await done
    },
  }
}
