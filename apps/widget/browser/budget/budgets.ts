import { readFileSync } from 'node:fs'
import path from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import type { Ground } from '../open.ts'
import { medianOf } from './cpu.ts'
import { clientOnly, evaluation, interaction, leftover, listPainted, serverRendered } from './pages.ts'

/** One promise, how it is kept, and how far it may go. */
export type Budget = {
  what: string
  most: number
  unit: string
  measure: (ground: Ground) => Promise<number>
}

const script = (file: string) => readFileSync(path.join(import.meta.dirname, '../../dist', file))
const brotli = async (file: string) => brotliCompressSync(script(file)).length
const gzip = async (file: string) => gzipSync(script(file), { level: 9 }).length

/** A machine four times as slow, as browsers emulate it, takes four times the work. */
const slow = 4

/** What the widget may cost. */
export const budgets: readonly Budget[] = [
  {
    what: '`events.js`: list and cards, styles, three languages; brotli',
    most: 10_000,
    unit: 'B',
    measure: () => brotli('events.js'),
  },
  { what: 'the same; gzip', most: 11_500, unit: 'B', measure: () => gzip('events.js') },
  {
    what: '`events-full.js`: with a month and filters; brotli',
    most: 14_200,
    unit: 'B',
    measure: () => brotli('events-full.js'),
  },
  { what: 'the same; gzip', most: 15_600, unit: 'B', measure: () => gzip('events-full.js') },
  {
    what: 'requests of a host page: script, answer',
    most: 2,
    unit: '',
    measure: async (ground) => (await clientOnly(ground)).requests,
  },
  {
    what: 'requests, laid out by a server: script, stylesheet',
    most: 2,
    unit: '',
    measure: async (ground) => (await serverRendered(ground)).requests,
  },
  {
    what: 'layout shift, with the place reserved',
    most: 0.02,
    unit: '',
    measure: async (ground) => (await clientOnly(ground)).shift,
  },
  {
    what: 'layout shift, laid out by a server',
    most: 0,
    unit: '',
    measure: async (ground) => (await serverRendered(ground)).shift,
  },
  {
    what: 'press to next paint, 20 events, four times the main thread',
    most: 100,
    unit: 'ms',
    measure: async (ground) => slow * (await medianOf(5, await interaction(ground, 20))),
  },
  {
    what: 'press to next paint, 500 events, four times the main thread',
    most: 200,
    unit: 'ms',
    measure: async (ground) => slow * (await medianOf(5, await interaction(ground, 500))),
  },
  {
    what: 'main thread for the script',
    most: 15,
    unit: 'ms',
    measure: (ground) => medianOf(5, () => evaluation(ground, 'events.js')),
  },
  {
    what: 'main thread for `events-full.js`',
    most: 15,
    unit: 'ms',
    measure: (ground) => medianOf(5, () => evaluation(ground, 'events-full.js')),
  },
  {
    what: 'main thread from the answer to 20 painted events',
    most: 100,
    unit: 'ms',
    measure: (ground) => medianOf(5, () => listPainted(ground)),
  },
  {
    what: 'listeners left after 100 elements have come and gone',
    most: 0,
    unit: '',
    measure: async (ground) => (await leftover(ground)).listeners,
  },
  {
    what: 'nodes left of their 10,000',
    most: 0,
    unit: '',
    measure: async (ground) => Math.max(0, (await leftover(ground)).nodes),
  },
]
