import fs from 'node:fs'
import { StorageError } from '../error.ts'

// Several segments of the log (16 MB each), and what the largest import writes.
const least = 256_000_000

/**
 * PGlite cannot go on when its log cannot be written: it stops amid the write, and with it this process.
 * So no write begins on a disk that is nearly full.
 *
 * @throws StorageError `unavailable`
 */
export function ensureRoom(folder: string): void {
  const { bavail, bsize } = fs.statfsSync(folder)
  const free = bavail * bsize
  if (free >= least) return
  throw new StorageError(
    'unavailable',
    `The disk of ${folder} is nearly full: ${Math.floor(free / 1e6)} MB are free, and a write begins only with ${least / 1e6} MB. Make room; reading goes on.`,
  )
}
