import { readTimes } from './line.ts'
import { pages } from './pages.ts'

const [site = 'http://localhost:3000', times = '5', ...names] = process.argv.slice(2)

/**
 * Chromium delays each file by the latency, but knows neither the opening of a connection nor its slow start.
 * 562 ms is what Lighthouse puts in their place: 3.75 times the way there and back.
 * @see https://github.com/GoogleChrome/lighthouse/blob/main/core/config/constants.js
 */
const lines = { open: { latency: 150 }, new: { latency: 562.5 } }

const seconds = (milliseconds: number) => (milliseconds / 1000).toFixed(2)

process.stdout.write(
  [
    '| page | first paint s | LCP s | least | LCP s, new connections | least | shift | kB in all |',
    '| --- | --- | --- | --- | --- | --- | --- | --- |\n',
  ].join('\n'),
)
for (const [name, address] of Object.entries(pages)) {
  if (names.length > 0 && !names.includes(name)) continue
  const open = await readTimes(site + address, lines.open, Number(times))
  const fresh = await readTimes(site + address, lines.new, Number(times))
  const cells = [
    name,
    seconds(open.median.firstPaint),
    seconds(open.median.largestPaint),
    seconds(open.least.largestPaint),
    seconds(fresh.median.largestPaint),
    seconds(fresh.least.largestPaint),
    Math.max(open.median.shift, fresh.median.shift).toFixed(3),
    (open.median.bytes / 1000).toFixed(0),
  ]
  process.stdout.write(`| ${cells.join(' | ')} |\n`)
}
