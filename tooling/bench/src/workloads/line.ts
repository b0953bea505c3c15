import type { Engine } from '../data/place.ts'
import type { Measured } from '../measure/reading.ts'
import type { Temperature } from '../options.ts'

/** What was read, and what came of it. */
export type ReadLine = Measured & {
  engine: Engine
  size: number
  key: string
  name: string
  temperature: Temperature
  /** Least ratio. */
  target?: number
}

/** Another figure than a ratio of reads. */
export type OtherLine = {
  engine: Engine
  key: string
  name: string
  value: number
  unit: string
  target?: { least: number } | { most: number }
}
