import { pgliteWith } from './data/pglite.ts'
import { postgresWith, startServer } from './data/postgres.ts'
import { choose } from './load/choose.ts'
import { type Measured, measureRead } from './measure/reading.ts'
import type { Options } from './options.ts'
import { startApi } from './servers/api.ts'
import { startRaw } from './servers/raw.ts'
import { reads } from './workloads/reads.ts'

export type Line = {
  engine: string
  size: number
  key: string
  name: string
  temperature: 'warm' | 'cold'
} & Measured

/** Measures what the options ask for; returns the report. */
export async function runAll(options: Options, say: (text: string) => void): Promise<string> {
  const { generate, name } = choose(options.generator)
  say(`generator: ${name}`)
  const raw = await startRaw()
  const server = options.engines.includes('postgres') ? await startServer() : undefined
  const lines: Line[] = []
  try {
    for (const engine of options.engines)
      for (const size of options.sizes) {
        if (engine === 'pglite' && size > 100_000) continue
        const where =
          engine === 'postgres' && server
            ? { databaseUrl: await postgresWith(server, size, say) }
            : { dataDir: await pgliteWith(size, say) }
        const api = await startApi(where)
        try {
          for (const read of reads.filter(({ key }) => options.only.includes(key)))
            for (const temperature of ['warm', 'cold'] as const) {
              if (temperature === 'cold' && !read.cold) continue
              const bench = {
                api,
                raw,
                generate,
                pairs: options.pairs,
                seconds: options.seconds,
                database: engine === 'postgres' ? server?.pid : undefined,
              }
              const measured = await measureRead(bench, read, temperature)
              lines.push({ engine, size, key: read.key, name: read.name, temperature, ...measured })
              say(
                `${engine} ${size} ${read.key} ${temperature}: ratio ${measured.ratio.toFixed(3)} (${Math.round(measured.ours)}/s of ${Math.round(measured.raw)}/s), cpu ${Math.round(measured.cpu ?? 0)} + ${Math.round(measured.database ?? 0)} µs against ${Math.round(measured.rawCpu ?? 0)}, kept ${measured.kept} ‰, failures ${measured.failures}`,
              )
            }
        } finally {
          await api.stop()
        }
      }
  } finally {
    await raw.stop()
    await server?.stop()
  }
  return JSON.stringify(lines, null, 1)
}
