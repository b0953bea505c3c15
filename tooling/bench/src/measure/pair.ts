import type { Loaded } from '../load/load.ts'
import { median, spread } from './statistics.ts'

/** One run against one server. */
export type Run = Loaded & {
  /** Seconds of CPU that the server used; of the API alone. `undefined` where it cannot be told. */
  cpu: number | undefined
  /** The same of the database server. */
  database?: number | undefined
}

/** The runs of ours and of the plain server, one after the other in turn. */
export type Pair = { ours: Run; raw: Run }

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
  failures: number
}

const rate = ({ requests, seconds }: Run) => requests / seconds

export function figuresOf(pairs: readonly Pair[]): Figures {
  const ratios = pairs.map(({ ours, raw }) => rate(ours) / rate(raw))
  const perRequest = (which: 'ours' | 'raw', what: 'cpu' | 'database') => {
    const all = pairs.flatMap((pair) => {
      const { [what]: seconds, requests } = pair[which]
      return seconds === undefined || requests === 0 ? [] : [(seconds / requests) * 1e6]
    })
    return all.length === pairs.length ? median(all) : undefined
  }
  const [cpu, rawCpu, database] = [
    perRequest('ours', 'cpu'),
    perRequest('raw', 'cpu'),
    perRequest('ours', 'database'),
  ]
  return {
    ratio: median(ratios),
    spread: spread(ratios),
    ours: median(pairs.map(({ ours }) => rate(ours))),
    raw: median(pairs.map(({ raw }) => rate(raw))),
    ...(cpu === undefined ? {} : { cpu }),
    ...(rawCpu === undefined ? {} : { rawCpu }),
    ...(database === undefined ? {} : { database }),
    failures: pairs.reduce((sum, { ours, raw }) => sum + ours.failures + raw.failures, 0),
  }
}
