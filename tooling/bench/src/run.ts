import { type Home, keyTo } from './data/home.ts'
import { pgliteHome } from './data/pglite.ts'
import type { Engine } from './data/place.ts'
import { postgresHome } from './data/postgres.ts'
import { choose, type GeneratorName } from './load/choose.ts'
import { type Bench, measureRead } from './measure/reading.ts'
import { measureMemory } from './measure/starting.ts'
import type { Options } from './options.ts'
import { startApi } from './servers/api.ts'
import { type Raw, startRaw } from './servers/raw.ts'
import { startThinnest } from './servers/thinnest.ts'
import type { OtherLine, ReadLine } from './workloads/line.ts'
import { importing, startAndMemory, writing } from './workloads/others.ts'
import { type Read, reads } from './workloads/reads.ts'
import { sitePages } from './workloads/site.ts'

export type Results = { generator: GeneratorName; reads: ReadLine[]; others: OtherLine[] }

type Say = (text: string) => void

// PGlite keeps all that it reads in the memory of one process.
const mostInPglite = 100_000

/** Measures what the options ask for. */
export async function runAll(options: Options, say: Say): Promise<Results> {
  const { name } = choose(options.generator)
  const results: Results = { generator: name, reads: [], others: [] }
  const raw = await startRaw()
  try {
    for (const engine of options.engines) {
      const home = engine === 'postgres' ? await postgresHome(say) : pgliteHome(say)
      try {
        for (const size of options.sizes)
          if (engine === 'postgres' || size <= mostInPglite)
            await readAll(options, { engine, size, home, raw }, results, say)
        for (const [keys, work] of others)
          if (keys.some((key) => options.only.includes(key))) {
            const { pairs, seconds } = options
            const lines = await work({ home, engine, pairs, seconds, raw })
            for (const { name, value, unit } of lines) say(`${engine}: ${name} ${value.toFixed(2)} ${unit}`)
            results.others.push(...lines)
          }
      } finally {
        await home.stop()
      }
    }
  } finally {
    await raw.stop()
  }
  return results
}

const others = [
  [['E', 'F'], startAndMemory],
  [['I'], importing],
  [['J'], writing],
  [['H'], sitePages],
] as const

async function readAll(
  options: Options,
  { engine, size, home, raw }: { engine: Engine; size: number; home: Home; raw: Raw },
  results: Results,
  say: Say,
) {
  const wanted = reads.filter(({ key }) => options.only.includes(key))
  if (wanted.length === 0) return
  const where = await home.filled(size)
  const token = await keyTo(where)
  const api = await startApi(where)
  const thinnest = 'databaseUrl' in where ? await startThinnest(where.databaseUrl) : undefined
  try {
    const { pairs, seconds } = options
    const { generate } = choose(options.generator)
    const bench: Bench = { api, token, raw, thinnest, generate, pairs, seconds, database: home.pid }
    // What is kept does not know how large the database is.
    for (const read of wanted)
      for (const temperature of options.temperatures)
        if (temperature === 'warm' ? size === options.sizes[0] : read.cold)
          results.reads.push(await readOne(bench, read, { engine, size, temperature }, say))
    if (options.only.includes('F'))
      results.others.push({
        engine,
        key: 'F',
        name: `memory after load, ${size.toLocaleString('en')} events`,
        value: await measureMemory(api),
        unit: 'MB',
      })
  } finally {
    await thinnest?.stop()
    await api.stop()
  }
}

async function readOne(
  bench: Bench,
  read: Read,
  about: Pick<ReadLine, 'engine' | 'size' | 'temperature'>,
  say: Say,
): Promise<ReadLine> {
  const figures = await measureRead(bench, read, about.temperature)
  const target = read.targets[about.temperature === 'warm' ? 'warm' : about.engine]
  const { ratio, cpu = Number.NaN, database = 0, rawCpu = Number.NaN, kept, failures } = figures
  say(
    `${about.engine} ${about.size} ${read.key} ${about.temperature}: ratio ${ratio.toFixed(3)}${target ? ` of ${target}` : ''}, ` +
      `CPU ${cpu.toFixed(0)} + ${database.toFixed(0)} µs against ${rawCpu.toFixed(0)}, kept ${kept} ‰, failures ${failures}${figures.thin ? `; the thinnest ${figures.thin.ratio.toFixed(3)}, ${figures.thin.cpu?.toFixed(0)} + ${figures.thin.database?.toFixed(0)} µs` : ''}`,
  )
  const { key, name } = read
  return { ...about, key, name, ...figures, ...(target === undefined ? {} : { target }) }
}
