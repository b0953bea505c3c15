import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'

type Process = { pid: number; parent: number; command: string }

/**
 * Calls `leave` once when npm, npx or pnpm, through which this was started, is gone: a SIGTERM sent to `npm start`
 * ends npm itself and never arrives here.
 */
export function whenAbandoned(leave: () => void) {
  const chain = packageManagers(process.ppid)
  if (chain.length === 0) return
  const timer = setInterval(() => {
    if (chain.every(alive)) return
    clearInterval(timer)
    leave()
  }, 500)
  timer.unref()
}

/** The ancestors up to and including the outermost package manager. */
function packageManagers(pid: number) {
  const ancestors: Process[] = []
  for (let next = look(pid); next && next.pid > 1; next = look(next.parent)) ancestors.push(next)
  const outermost = ancestors.findLastIndex(({ command }) => /(^|[\s/\\])p?np[mx]\b/.test(command))
  return ancestors.slice(0, outermost + 1).map(({ pid }) => pid)
}

function look(pid: number): Process | undefined {
  try {
    if (existsSync('/proc/self/stat')) {
      const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
      // The second field is a name in brackets, which may hold anything.
      const [, parent] = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
      const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ')
      return { pid, parent: Number(parent), command }
    }
    const text = execFileSync('ps', ['-o', 'ppid=,command=', '-p', String(pid)], { encoding: 'utf8' }).trim()
    const [parent = '0', ...command] = text.split(/\s+/)
    return { pid, parent: Number(parent), command: command.join(' ') }
  } catch {
    // No such process, or a system without ps: there is nothing to watch.
    return
  }
}

function alive(pid: number) {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}
