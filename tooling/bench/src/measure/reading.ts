import type { Generator } from '../load/load.ts'
import type { Api } from '../servers/api.ts'
import type { Forked } from '../servers/forked.ts'
import { metricsOf } from '../servers/metrics.ts'
import type { Raw } from '../servers/raw.ts'
import type { Read } from '../workloads/reads.ts'
import { measured } from './measuring.ts'
import { type Figures, figuresOf, type Pair } from './pair.ts'
import { touch } from './writing.ts'

export type Bench = {
  api: Api
  /** A key that may write. */
  token: string
  raw: Raw
  /** Absent where there is no database that it could ask. */
  thinnest?: Forked | undefined
  generate: Generator
  pairs: number
  seconds: number
  /** The process of the database server, where it is another than the API's. */
  database: number | undefined
}

export type Measured = Figures & {
  /** How many of a thousand requests were answered from what was kept. */
  kept: number
}

/** More addresses than are asked for in one run. */
const addresses = 60_000
// In the midst of the years: the first days have but few events before them.
let used = 300

/** Asks ours and the plain server in turn, both for the same bytes. */
export async function measureRead(bench: Bench, read: Read, temperature: 'warm' | 'cold'): Promise<Measured> {
  const { api, raw, generate } = bench
  if (temperature === 'cold')
    for (const address of read.before ?? []) await (await answered(`${api.address}${address}`)).arrayBuffer()
  const first = await answered(`${api.address}${read.cold?.(used) ?? read.warm}`)
  const etag = first.headers.get('etag') ?? ''
  await raw.answer({
    status: read.known ? 304 : 200,
    type: first.headers.get('content-type') ?? '',
    body: await first.text(),
  })
  const headers = read.known ? { headers: { 'If-None-Match': etag } } : {}
  const pathsOf = () => {
    const { cold } = read
    if (temperature === 'warm' || !cold) return [read.warm]
    const from = used
    used += addresses
    return Array.from({ length: addresses }, (_, index) => cold(from + index))
  }
  const run = ({ address, pid }: { address: string; pid: number }, paths: string[], seconds: number) =>
    measured(pid, bench.database, () => generate(address, { paths, seconds, ...headers }))

  // Code that has run is compiled, on both sides.
  await run(api, pathsOf(), 1)
  await run(raw, pathsOf(), 1)
  const thinnest = temperature === 'cold' && read.thinnest ? bench.thinnest : undefined
  if (thinnest) await run(thinnest, pathsOf(), 1)
  const before = await metricsOf(api.address)
  const pairs: Pair[] = []
  for (let pair = 0; pair < bench.pairs; pair += 1) {
    const paths = pathsOf()
    if (temperature === 'cold') await touch(api.address, bench.token)
    const ours = await run(api, paths, bench.seconds)
    const thin = thinnest && (await run(thinnest, paths, bench.seconds))
    pairs.push({ ours, ...(thin ? { thin } : {}), raw: await run(raw, paths, bench.seconds) })
  }
  const after = await metricsOf(api.address)
  const rise = (name: string) => after(name) - before(name)
  const kept = rise('torg_kept_answers_total') / rise('torg_requests_total')
  return { ...figuresOf(pairs), kept: Math.round(kept * 1000) }
}

async function answered(address: string): Promise<Response> {
  const response = await fetch(address)
  if (response.status !== 200)
    throw new Error(`Expected ${address} to be answered; received status ${response.status}.`)
  return response
}
