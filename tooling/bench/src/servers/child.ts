import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'

/** Lets a process end with this one; returns what asks it to stop, and waits until it has. */
export function tied(child: ChildProcess): () => Promise<void> {
  const kill = () => child.kill('SIGKILL')
  process.once('exit', kill)
  return async () => {
    process.off('exit', kill)
    if (child.exitCode !== null || child.signalCode !== null) return
    const exit = once(child, 'exit')
    child.kill('SIGTERM')
    await exit
  }
}
