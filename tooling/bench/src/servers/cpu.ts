import { readdirSync, readFileSync } from 'node:fs'

// USER_HZ, which is 100 on every Linux that Node runs on.
const ticksPerSecond = 100

/**
 * Seconds of CPU that a process has used, and those of its children if wanted. Read from /proc: the figure is the
 * kernel's own, and asking costs the measured process nothing. `undefined` where there is no /proc.
 */
export function cpuOf(pid: number, { children = false } = {}): number | undefined {
  const own = ticks(pid)
  if (own === undefined) return undefined
  if (!children) return own / ticksPerSecond
  const all = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((name) => stat(Number(name)))
    .filter((fields) => fields !== undefined && Number(fields[1]) === pid)
  return all.reduce((sum, fields) => sum + Number(fields?.[11]) + Number(fields?.[12]), own) / ticksPerSecond
}

/** The fields of /proc/PID/stat from the third on, after the name, which may hold anything. */
function stat(pid: number): string[] | undefined {
  try {
    return readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ')
  } catch {
    return undefined
  }
}

/** Own time, and that of children that have ended. */
function ticks(pid: number): number | undefined {
  const fields = stat(pid)
  return fields && [11, 12, 13, 14].reduce((sum, place) => sum + Number(fields[place]), 0)
}
