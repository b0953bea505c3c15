import type { Loaded } from '../load/load.ts'
import { cpuOf } from '../servers/cpu.ts'
import type { Run } from './pair.ts'

/** What somebody did to a server, and what that cost the server and its database. */
export async function measured(
  pid: number,
  database: number | undefined,
  work: () => Promise<Loaded>,
): Promise<Run> {
  const times = () => [cpuOf(pid), database === undefined ? 0 : cpuOf(database, { children: true })] as const
  const [cpu, databaseCpu] = times()
  const loaded = await work()
  const [cpuAfter, databaseAfter] = times()
  return { ...loaded, cpu: between(cpu, cpuAfter), database: between(databaseCpu, databaseAfter) }
}

const between = (from: number | undefined, to: number | undefined) =>
  from === undefined || to === undefined ? undefined : to - from
