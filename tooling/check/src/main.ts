import { spawnSync } from 'node:child_process'
import path from 'node:path'
import { addresses } from './addresses.ts'
import { audit } from './audit.ts'
import { boundaries } from './boundaries.ts'
import { catalogue } from './catalogue.ts'
import { markup } from './markup.ts'
import { published } from './published.ts'
import { readWorkspace } from './workspace.ts'

const root = path.resolve(import.meta.dirname, '../../..')
const workspace = readWorkspace(root)

const notes: string[] = []

/** Each part gives what it has found; nothing means that all is well. */
const parts: Record<string, () => string[] | Promise<string[]>> = {
  'import rules': () => boundaries(workspace),
  'versions in the catalogue': () => catalogue(workspace),
  'raw markup': () => markup(workspace),
  'addresses and paths': () => addresses(workspace, root),
  'known faults of dependencies': () => audit(root, (text) => notes.push(text)),
  'format and lint': () => run('biome check --error-on-warnings --diagnostic-level=warn .'),
  types: () => run('turbo run types --output-logs=errors-only'),
  'dead code': () => run('knip --no-progress'),
  'published packages': async () => {
    const build = run(`turbo run build --filter=./packages/* --filter=@torg/widget --output-logs=errors-only`)
    return build.length > 0 ? build : published(workspace, root)
  },
}

function run(command: string) {
  const { status, stdout, stderr } = spawnSync(command, {
    shell: true,
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, TURBO_TELEMETRY_DISABLED: '1' },
    maxBuffer: 64 * 1024 * 1024,
  })
  return status === 0 ? [] : [`${stdout}${stderr}`.trim()]
}

const asked = process.argv.slice(2).join(' ')
const failed: string[] = []
for (const [name, find] of Object.entries(parts)) {
  if (!name.includes(asked)) continue
  const began = performance.now()
  const problems = await find()
  const seconds = ((performance.now() - began) / 1000).toFixed(1).padStart(6)
  process.stdout.write(`${problems.length > 0 ? 'FAILED' : 'ok    '} ${seconds} s  ${name}\n`)
  for (const note of notes.splice(0)) process.stdout.write(`                 ${note}\n`)
  for (const problem of problems) process.stdout.write(`${problem.replace(/^/gm, '    ')}\n`)
  if (problems.length > 0) failed.push(name)
}
process.stdout.write(failed.length > 0 ? `check failed: ${failed.join(', ')}\n` : 'check passed\n')
process.exitCode = failed.length > 0 ? 1 : 0
