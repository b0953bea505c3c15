import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../../..', import.meta.url))

export type Program = { url: string; stop: () => Promise<void> }

/** Starts a program of the repository and waits until it prints the address that it answers at. */
async function start(args: string[], env: Record<string, string>, address: RegExp): Promise<Program> {
  const child = spawn(process.execPath, args, {
    cwd: root,
    env: { ...process.env, NODE_OPTIONS: '', PORT: '0', HOST: '127.0.0.1', ...env },
  })
  let said = ''
  const url = await new Promise<string>((found, failed) => {
    const read = (chunk: Buffer) => {
      said += chunk
      const match = address.exec(said)?.[0]
      if (match) found(match)
    }
    child.stdout.on('data', read)
    child.stderr.on('data', read)
    child.once('exit', (code) => failed(new Error(`${args.join(' ')} ended with ${code}:\n${said}`)))
  })
  return { url, stop: () => end(child) }
}

async function end(child: ChildProcess) {
  if (child.exitCode !== null) return
  const ended = once(child, 'exit')
  child.kill('SIGTERM')
  await ended
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const address = probe.address()
  probe.close()
  return typeof address === 'object' && address ? address.port : 0
}

/** Where the API believes the site to be, which is only known when it has started. */
export const promisedSite = 'https://www.torg.example'

/** The API on a new store in `dataDir`, with the demo data; it knows its own address, and hands out the widget. */
export async function startApi(dataDir: string): Promise<Program> {
  const port = String(await freePort())
  return start(
    ['--conditions=@torg/source', 'apps/api/src/main.ts'],
    {
      DATA_DIR: dataDir,
      DEMO_DATA: 'true',
      PORT: port,
      PUBLIC_URL: `http://127.0.0.1:${port}`,
      SITE_URL: promisedSite,
      WIDGET_DIR: 'apps/widget/dist',
    },
    /http:\/\/127\.0\.0\.1:\d+/,
  )
}

/** The built site before an API. */
export const startSite = (api: string): Promise<Program> =>
  start(
    ['apps/site/server.ts'],
    { API_URL: api, PUBLIC_API_URL: '', PUBLIC_URL: '' },
    /http:\/\/127\.0\.0\.1:\d+/,
  )
