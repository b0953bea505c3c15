import { setTimeout } from 'node:timers/promises'
import type { Loaded } from '../load/load.ts'
import { cpuOf } from '../servers/cpu.ts'
import type { Run } from './pair.ts'

/** What somebody did to a server, and what that cost the server and its database. */
export async function measured(
  pid: number,
  database: number | undefined,
  work: () => Promise<Loaded>,
): Promise<Run> {
  await quiet(database)
  const times = () => [cpuOf(pid), cpuOfAll(database)] as const
  const [cpu, databaseCpu] = times()
  const loaded = await work()
  const [cpuAfter, databaseAfter] = times()
  return { ...loaded, cpu: between(cpu, cpuAfter), database: between(databaseCpu, databaseAfter) }
}

const between = (from: number | undefined, to: number | undefined) =>
  from === undefined || to === undefined ? undefined : to - from

const cpuOfAll = (database: number | undefined) =>
  database === undefined ? 0 : cpuOf(database, { children: true })

/** A database goes on with what it was asked before, though nobody waits for the answers any more: for ten seconds at most. */
async function quiet(database: number | undefined): Promise<void> {
  for (let rest = 100; rest > 0; rest -= 1) {
    const before = cpuOfAll(database)
    await setTimeout(100)
    if (cpuOfAll(database) === before) return
  }
}
