import { readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { StorageError } from '../error.ts'

type Owner = { pid: number; host: string }

const held = new Set<string>()

// A process on another host (a container with the same volume) cannot be asked whether it lives: its heartbeat tells.
const heartbeat = 5_000
const silence = 30_000

/**
 * Makes this process the owner of a data folder; PGlite itself would open it twice and spoil it.
 *
 * @returns what gives the folder free again
 * @throws StorageError `locked`
 */
export function lockFolder(folder: string): () => void {
  const file = `${folder}.lock`
  take(file, folder)
  held.add(file)
  const beat = setInterval(() => {
    const now = new Date()
    utimesSync(file, now, now)
  }, heartbeat)
  beat.unref()
  const free = () => {
    clearInterval(beat)
    process.off('exit', free)
    held.delete(file)
    rmSync(file, { force: true })
  }
  process.once('exit', free)
  return free
}

function take(file: string, folder: string) {
  const mine = JSON.stringify({ pid: process.pid, host: hostname() } satisfies Owner)
  for (let attempt = 0; attempt < 2; attempt++) {
    try {
      writeFileSync(file, mine, { flag: 'wx' })
      return
    } catch (error) {
      if (!isCode(error, 'EEXIST')) throw error
    }
    const owner = ownerOf(file)
    if (owner && lives(owner, file)) {
      throw new StorageError(
        'locked',
        `The data folder ${folder} is in use by process ${owner.pid} on ${owner.host}. ` +
          `Stop that process, use another folder, or a PostgreSQL database; if no such process runs, delete ${file}.`,
      )
    }
    rmSync(file, { force: true })
  }
  throw new StorageError(
    'locked',
    `The data folder ${folder} was taken by another process at the same moment.`,
  )
}

function ownerOf(file: string): Owner | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Owner
  } catch {
    return undefined
  }
}

function lives(owner: Owner, file: string): boolean {
  if (owner.host !== hostname()) {
    return Date.now() - (statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0) < silence
  }
  // A restarted container often has the pid of the one before.
  if (owner.pid === process.pid) return held.has(file)
  try {
    process.kill(owner.pid, 0)
    return true
  } catch (error) {
    return isCode(error, 'EPERM')
  }
}

const isCode = (error: unknown, code: string) =>
  error instanceof Error && 'code' in error && error.code === code
