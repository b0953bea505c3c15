import type { Results } from '../run.ts'
import type { OtherLine, ReadLine } from '../workloads/line.ts'
import { markdown } from './markdown.ts'

const digits = (value: number | undefined, places: number) =>
  value === undefined || !Number.isFinite(value) ? '–' : value.toFixed(places)

const engines = { postgres: 'PostgreSQL', pglite: 'PGlite' }
const size = (events: number) => events.toLocaleString('en')
const verdict = (met: boolean) => (met ? 'met' : '**missed**')

function ratios(lines: readonly ReadLine[]): string {
  const rows = lines.map((line) => {
    const { ratio, target, cpu, database, rawCpu, thin, ours, raw, spread, kept } = line
    const all = cpu === undefined ? undefined : cpu + (database ?? 0)
    return [
      `${line.key} ${line.name}`,
      engines[line.engine],
      size(line.size),
      line.temperature,
      digits(ratio, 3),
      target === undefined ? '' : `${target} ${verdict(ratio >= target)}`,
      digits(all === undefined || rawCpu === undefined ? undefined : rawCpu / all, 3),
      `${digits(cpu, 0)} + ${digits(database, 0)}`,
      digits(rawCpu, 0),
      thin ? `${digits(thin.ratio, 3)} (${digits(thin.cpu, 0)} + ${digits(thin.database, 0)} µs)` : '',
      `${Math.round(ours)} / ${Math.round(raw)}`,
      digits(spread, 2),
      `${kept} ‰`,
    ]
  })
  const head = [
    '',
    'engine',
    'events',
    '',
    'ratio',
    'target',
    'CPU ratio',
    'CPU µs, API + database',
    'CPU µs, plain',
    'the thinnest',
  ]
  return markdown([[...head, 'a second, ours / plain', 'spread', 'kept'], ...rows])
}

/** How the cost of a cold answer grows with the number of events. */
function growth(lines: readonly ReadLine[]): string {
  const cold = lines.filter(({ temperature }) => temperature === 'cold')
  const rows = cold.flatMap((line) => {
    const small = cold.find(
      ({ engine, key, size }) => engine === line.engine && key === line.key && size === 10_000,
    )
    if (small === undefined || line.size === 10_000) return []
    const cost = ({ cpu = Number.NaN, database = 0 }: ReadLine) => cpu + database
    const grown = cost(line) / cost(small)
    // Each through the plain server's in its own pair: the machine is not as quick in one minute as in another.
    const longer = small.ratio / line.ratio
    const most = line.size === 1_000_000 ? { A: 1.5, C: 1.5, B: 1.1 }[line.key] : undefined
    return [
      [
        `${line.key} ${line.name}`,
        engines[line.engine],
        size(line.size),
        `${digits(grown, 2)} ×`,
        `${digits(longer, 2)} ×`,
        most === undefined ? '' : `${most} ${verdict(longer <= most)}`,
      ],
    ]
  })
  if (rows.length === 0) return ''
  return `\nCold, against the same with 10,000 events:\n\n${markdown([
    ['', 'engine', 'events', 'CPU', 'time, against the plain server', 'target'],
    ...rows,
  ])}`
}

function others(lines: readonly OtherLine[]): string {
  if (lines.length === 0) return ''
  const rows = lines.map(({ key, name, engine, value, unit, target }) => [
    `${key} ${name}`,
    engines[engine],
    `${digits(value, value < 10 ? 2 : 0)} ${unit}`.trim(),
    target === undefined
      ? ''
      : 'least' in target
        ? `≥ ${target.least} ${verdict(value >= target.least)}`
        : `≤ ${digits(target.most, target.most < 10 ? 1 : 0)} ${verdict(value <= target.most)}`,
  ])
  return `\n${markdown([['', 'engine', '', 'target'], ...rows])}`
}

/** The tables of a run, in Markdown. */
export const tables = (results: Results): string =>
  [results.reads.length > 0 ? ratios(results.reads) : '', growth(results.reads), others(results.others)]
    .filter(Boolean)
    .join('')
