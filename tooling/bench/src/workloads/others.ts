import { records, written } from '../data/fill.ts'
import { type Home, keyTo } from '../data/home.ts'
import type { Engine } from '../data/place.ts'
import { importInto } from '../measure/importing.ts'
import { measured } from '../measure/measuring.ts'
import { figuresOf, type Pair } from '../measure/pair.ts'
import { measureStart } from '../measure/starting.ts'
import { writeFor } from '../measure/writing.ts'
import { startApi } from '../servers/api.ts'
import type { Raw } from '../servers/raw.ts'
import type { OtherLine } from './line.ts'

export type Setting = { home: Home; engine: Engine; pairs: number; seconds: number; raw: Raw }

/** E and F: from the start of the process to its first answer, and what it holds then. */
export async function startAndMemory({ home, engine, pairs }: Setting): Promise<OtherLine[]> {
  const where = await home.filled(written)
  const { seconds, idle } = await measureStart(where, pairs)
  const most = engine === 'postgres' ? { start: 0.5, memory: 120 } : { start: 1.5, memory: undefined }
  return [
    { engine, key: 'E', name: 'cold start', value: seconds, unit: 's', target: { most: most.start } },
    {
      engine,
      key: 'F',
      name: 'memory, idle',
      value: idle,
      unit: 'MB',
      ...(most.memory === undefined ? {} : { target: { most: most.memory } }),
    },
  ]
}

/** I: an empty database is filled through the API. */
export async function importing({ home, engine }: Setting): Promise<OtherLine[]> {
  const { where, drop } = await home.scratch()
  try {
    const token = await keyTo(where)
    const api = await startApi(where)
    try {
      const rate = await importInto(api.address, token, records())
      const target = engine === 'postgres' ? { target: { least: 3000 } } : {}
      return [{ engine, key: 'I', name: 'import', value: rate, unit: 'records/s', ...target }]
    } finally {
      await api.stop()
    }
  } finally {
    await drop()
  }
}

/** J: 32 writers change events, each with the validator of what it saw. */
export async function writing({ home, engine, pairs, seconds, raw }: Setting): Promise<OtherLine[]> {
  const { where, drop } = await home.scratch(written)
  try {
    const token = await keyTo(where)
    const api = await startApi(where)
    try {
      await raw.answer({ status: 200, type: 'application/json', body: '{}' })
      const all: Pair[] = []
      for (let pair = 0; pair < pairs; pair += 1) {
        const ours = await measured(api.pid, home.pid, () => writeFor(api.address, token, seconds))
        const plain = await measured(raw.pid, undefined, () => writeFor(raw.address, token, seconds))
        all.push({ ours, raw: plain })
      }
      const { ours, ratio, failures } = figuresOf(all)
      if (failures > 0) throw new Error(`${failures} writes failed.`)
      return [
        { engine, key: 'J', name: 'changes with If-Match, 32 writers', value: ours, unit: 'changes/s' },
        { engine, key: 'J', name: 'the same, ratio to the plain server', value: ratio, unit: '' },
      ]
    } finally {
      await api.stop()
    }
  } finally {
    await drop()
  }
}
