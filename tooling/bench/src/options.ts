import { parseArgs } from 'node:util'
import type { Engine } from './data/place.ts'
import type { GeneratorName } from './load/choose.ts'

export const help = `Measures the API against a plain node:http server that answers the same bytes from a ready buffer.

  --only A,B,…        workloads; all if absent:
                      A list  B one  C words and period  S search  D iCalendar  G widget  K 304  L change feed
                      E cold start  F memory  H site page  I import  J writes with If-Match
  --engine NAME       postgres or pglite; both if absent
  --sizes N,M,…       events: 10000, 100000, 1000000; 10000 and 100000 if absent (1000000 on PostgreSQL only)
  --temperature NAME  warm (the same address again, at the first size) or cold (each address once); both if absent
  --pairs N           runs of ours and of the plain server; 3 if absent
  --seconds N         of each run; 1 if absent
  --generator NAME    wrk or autocannon; wrk if it is installed
  --write             put the table into docs/performance.md

Filled databases are kept in the system's temporary folder. A database of 1,000,000 events takes some minutes to fill.
`

export type Temperature = 'warm' | 'cold'

export type Options = {
  only: readonly string[]
  engines: readonly Engine[]
  sizes: readonly number[]
  temperatures: readonly Temperature[]
  pairs: number
  seconds: number
  generator: GeneratorName | undefined
  write: boolean
}

const workloadKeys = ['A', 'B', 'C', 'S', 'D', 'G', 'K', 'L', 'E', 'F', 'H', 'I', 'J'] as const

/** What the command line asks for; `undefined` when it asks for help. */
export function readOptions(args: string[]): Options | undefined {
  const { values } = parseArgs({
    args,
    options: {
      only: { type: 'string' },
      engine: { type: 'string' },
      sizes: { type: 'string' },
      temperature: { type: 'string' },
      pairs: { type: 'string', default: '3' },
      seconds: { type: 'string', default: '1' },
      generator: { type: 'string' },
      write: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  })
  if (values.help) return undefined
  return {
    only: several('only', values.only, workloadKeys),
    engines: several('engine', values.engine, ['postgres', 'pglite']),
    sizes: several('sizes', values.sizes ?? '10000,100000', ['10000', '100000', '1000000']).map(Number),
    temperatures: several('temperature', values.temperature, ['warm', 'cold']),
    pairs: count('pairs', values.pairs),
    seconds: count('seconds', values.seconds),
    generator:
      values.generator === undefined
        ? undefined
        : several('generator', values.generator, ['wrk', 'autocannon'] as const)[0],
    write: values.write,
  }
}

function several<T extends string>(name: string, given: string | undefined, known: readonly T[]): T[] {
  const wanted = given === undefined ? [...known] : given.split(',')
  return wanted.map((value) => {
    const found = known.find((it) => it === value)
    if (found === undefined)
      throw new Error(`Expected --${name} among ${known.join(', ')}; received "${value}".`)
    return found
  })
}

function count(name: string, given: string): number {
  const number = Number(given)
  if (!Number.isInteger(number) || number < 1)
    throw new Error(`Expected --${name} as a whole number, 1 or more; received "${given}".`)
  return number
}
