import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

const turbo = fileURLToPath(import.meta.resolve('turbo'))

const all = ['api', 'site', 'widget'] as const

type Wanted = { root: string; apps?: readonly (typeof all)[number][]; signal?: AbortSignal }

/**
 * Builds apps, all of them if none is named; turbo skips what has not changed.
 *
 * @param signal stops the build
 * @throws when a build fails; the message holds its output
 */
export async function buildApps({ root, apps: names = all, signal }: Wanted) {
  const apps = names.map((name) => `@torg/${name}`)
  const filters = apps.map((name) => `--filter=${name}`)
  const child = spawn(process.execPath, [turbo, 'run', 'build', ...filters, '--output-logs=errors-only'], {
    cwd: root,
    env: { ...process.env, TURBO_TELEMETRY_DISABLED: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
    // A process group of its own, so that what turbo starts can be stopped with it.
    detached: process.platform !== 'win32',
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      output += text
    })
  }
  const stop = () => {
    if (child.pid === undefined) return
    if (process.platform === 'win32') child.kill()
    else process.kill(-child.pid, 'SIGTERM')
  }
  signal?.addEventListener('abort', stop)
  const [code] = await once(child, 'close')
  signal?.removeEventListener('abort', stop)
  if (signal?.aborted || code === 0) return
  throw new Error(`Building ${apps.join(', ')} failed:\n${output.trimEnd()}`)
}
