import type { Loaded } from '../load/load.ts'
import { median, spread } from './statistics.ts'

/** One run against one server. */
export type Run = Loaded & {
  /** Seconds of CPU that the server used; of the API alone. `undefined` where it cannot be told. */
  cpu: number | undefined
  /** The same of the database server. */
  database?: number | undefined
}

/** The runs of ours, of the thinnest where there is one, and of the plain server, one after the other in turn. */
export type Pair = { ours: Run; thin?: Run; raw: Run }

/** What pairs come to: medians, each ratio within its own pair. */
export type Figures = {
  /** Requests a second, ours through the plain server's. */
  ratio: number
  /** Greatest through least ratio of the pairs: how noisy the machine was. */
  spread: number
  /** Requests a second. */
  ours: number
  raw: number
  /** Microseconds of CPU for one request. */
  cpu?: number
  rawCpu?: number
  database?: number
  /** The thinnest server's. */
  thin?: { ratio: number; cpu?: number; database?: number }
  failures: number
}

const rate = ({ requests, seconds }: Run) => requests / seconds

export function figuresOf(pairs: readonly Pair[]): Figures {
  const ratios = pairs.map(({ ours, raw }) => rate(ours) / rate(raw))
  const perRequest = (which: keyof Pair, what: 'cpu' | 'database') => {
    const all = pairs.flatMap((pair) => {
      const { [what]: seconds, requests } = pair[which] ?? { requests: 0 }
      return seconds === undefined || requests === 0 ? [] : [(seconds / requests) * 1e6]
    })
    return all.length === pairs.length ? median(all) : undefined
  }
  const [cpu, rawCpu, database] = [
    perRequest('ours', 'cpu'),
    perRequest('raw', 'cpu'),
    perRequest('ours', 'database'),
  ]
  const [thinCpu, thinDatabase] = [perRequest('thin', 'cpu'), perRequest('thin', 'database')]
  const thinRatios = pairs.flatMap(({ thin, raw }) => (thin ? [rate(thin) / rate(raw)] : []))
  return {
    ratio: median(ratios),
    spread: spread(ratios),
    ours: median(pairs.map(({ ours }) => rate(ours))),
    raw: median(pairs.map(({ raw }) => rate(raw))),
    ...(cpu === undefined ? {} : { cpu }),
    ...(rawCpu === undefined ? {} : { rawCpu }),
    ...(database === undefined ? {} : { database }),
    ...(thinRatios.length === 0
      ? {}
      : {
          thin: {
            ratio: median(thinRatios),
            ...(thinCpu === undefined ? {} : { cpu: thinCpu }),
            ...(thinDatabase === undefined ? {} : { database: thinDatabase }),
          },
        }),
    failures: pairs.reduce(
      (sum, { ours, thin, raw }) => sum + ours.failures + (thin?.failures ?? 0) + raw.failures,
      0,
    ),
  }
}
