import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'torg-tally-'))
  mkdirSync(path.join(folder, 'node_modules'))
  symlinkSync(
    path.resolve(import.meta.dirname, '../node_modules/vitest'),
    path.join(folder, 'node_modules/vitest'),
  )
})
afterEach(() => rmSync(folder, { recursive: true }))

function run(files: Record<string, string>) {
  for (const [name, text] of Object.entries(files)) writeFileSync(path.join(folder, name), text)
  // The variables that vitest sets for its workers would tell the run inside that it is one of them.
  const env = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^(VITEST|TEST$|NODE_ENV)/.test(name)),
  )
  const source = `import { runTests } from ${JSON.stringify(path.join(import.meta.dirname, 'run.ts'))}
    const count = await runTests(${JSON.stringify(folder)})
    console.log('\\n' + JSON.stringify(count))
    process.exit(0)`
  const { stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', source], {
    env,
    encoding: 'utf8',
  })
  return JSON.parse(stdout.trimEnd().split('\n').at(-1) ?? '')
}

const good = `import { test } from 'vitest'; test('a', () => {}); test('b', () => {}); test.skip('c', () => {})`

test('counts what passed and leaves out what was skipped', () => {
  expect(run({ 'good.test.js': good })).toEqual({ passed: 2, failed: 0 })
})

test.each([
  ['a failing test', `import { test } from 'vitest'; test('x', () => { throw new Error('x') })`],
  ['a file that does not load', `import './missing.js'`],
  ['a file without tests', ''],
  [
    'a hook that throws',
    `import { beforeAll, test } from 'vitest'; beforeAll(() => { throw new Error('x') }); test('x', () => {})`,
  ],
  [
    'an unhandled error',
    `import { test } from 'vitest'; test.skip('x', () => {}); Promise.reject(new Error('x'))`,
  ],
])('counts %s as failed', (_, source) => {
  expect(run({ 'good.test.js': good, 'bad.test.js': source })).toEqual({ passed: 2, failed: 1 })
})

test('counts a run that cannot begin as failed', () => {
  const config = `export default { test: { globalSetup: ['./setup.js'] } }`
  const setup = `export default () => { throw new Error('no database') }`
  const count = run({ 'good.test.js': good, 'vitest.config.js': config, 'setup.js': setup })
  expect(count).toEqual({ passed: 0, failed: 1 })
})

test('counts a run without any test as failed', () => {
  expect(run({})).toEqual({ passed: 0, failed: 1 })
})
