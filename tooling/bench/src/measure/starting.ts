import { setTimeout } from 'node:timers/promises'
import { type Api, startApi } from '../servers/api.ts'
import { metricsOf } from '../servers/metrics.ts'
import { median } from './statistics.ts'

export type Started = {
  /** Seconds from the start of the process to its first answer. */
  seconds: number
  /** Megabytes of memory that the process holds, a moment after its first answer. */
  idle: number
}

const megabytes = async ({ address }: Api) =>
  (await metricsOf(address))('process_resident_memory_bytes') / 1_000_000

/** Starts the API on data that are there, several times. */
export async function measureStart(
  where: { databaseUrl: string } | { dataDir: string },
  times: number,
): Promise<Started> {
  const seconds: number[] = []
  const idle: number[] = []
  for (let time = 0; time < times; time += 1) {
    const api = await startApi(where)
    seconds.push(api.startedIn / 1000)
    await setTimeout(1000)
    idle.push(await megabytes(api))
    await api.stop()
  }
  return { seconds: median(seconds), idle: median(idle) }
}

/** Megabytes that an API holds which has been asked for a while. */
export const measureMemory = megabytes
