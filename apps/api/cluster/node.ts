import { spawn } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'

const main = path.join(import.meta.dirname, '../dist/main.js')

/** One process of the API. */
export type Node = {
  address: string
  /** What it has logged. */
  log: { event: string; level: string }[]
  /** Sends a signal, and waits for the end. */
  end(signal: NodeJS.Signals): Promise<{ code: number | null }>
}

/** Starts a process of the API as an operator does; `port` 0 for any that is free. */
export async function startNode(port: number, settings: Record<string, string>): Promise<Node> {
  const child = spawn(process.execPath, [main], {
    env: { PATH: process.env.PATH ?? '', PORT: String(port), ...settings },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const closed = once(child, 'close')
  const log: Node['log'] = []
  let rest = ''
  const listening = new Promise<string>((resolve, reject) => {
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      const lines = (rest + text).split('\n')
      rest = lines.pop() ?? ''
      for (const line of lines) {
        const entry = JSON.parse(line)
        log.push(entry)
        if (entry.event === 'listening') resolve(entry.address)
      }
    })
    closed.then(([code]) => reject(new Error(`The API ended with code ${code}`)), reject)
  })
  const stop = () => child.kill('SIGKILL')
  process.once('exit', stop)
  closed.then(() => process.off('exit', stop))
  return {
    address: await listening,
    log,
    async end(signal) {
      child.kill(signal)
      const [code] = await closed
      return { code }
    },
  }
}
