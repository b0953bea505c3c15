import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createWriteStream, mkdirSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

/** A server to run with this Node. */
export type Program = {
  /** Short and unique: `site`. */
  name: string
  /** What Node is called with. */
  args: string[]
  env: Record<string, string>
  /** The address that answers 2xx once the server is ready. */
  ready: string
}

/** Where servers run. */
export type Place = {
  /** The folder that they run in. */
  root: string
  /** The folder of their logs: what a server prints goes to `<name>.log`. */
  logs: string
  /** How long a server may take to stop, in milliseconds. */
  patience: number
}

/** A running server. */
export type Running = {
  name: string
  /** Settles when the process ends: with which code or signal, and its last lines. */
  ended: Promise<string>
  /** Settles when it first answers. Never rejects: a server that dies is told by `ended`. */
  ready: Promise<void>
  /** Asks it to stop, and kills it when the patience is over. */
  stop(): Promise<void>
}

/** Starts a server. */
export function run(program: Program, { root, logs, patience }: Place): Running {
  mkdirSync(logs, { recursive: true })
  const log = createWriteStream(path.join(logs, `${program.name}.log`))
  const child = spawn(process.execPath, program.args, {
    cwd: root,
    env: { ...process.env, ...program.env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let tail = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      log.write(text)
      tail = (tail + text).slice(-20_000)
    })
  }
  let running = true
  const ended = once(child, 'close').then(([code, signal]) => {
    running = false
    log.end()
    const lines = tail.trimEnd().split('\n').slice(-20)
    return [signal ? `signal ${signal}` : `code ${code}`, ...lines].join('\n  ').trimEnd()
  })
  return {
    name: program.name,
    ended,
    ready: answers(program.ready, () => running),
    async stop() {
      if (!running) return
      child.kill('SIGTERM')
      const deadline = setTimeout(() => child.kill('SIGKILL'), patience)
      await ended
      clearTimeout(deadline)
    },
  }
}

async function answers(address: string, running: () => boolean) {
  while (running()) {
    const answer = await fetch(address, { signal: AbortSignal.timeout(5_000) }).catch(() => undefined)
    await answer?.body?.cancel()
    if (answer?.ok) return
    await sleep(100)
  }
  await new Promise(() => {})
}
