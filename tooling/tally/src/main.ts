import { globSync } from 'node:fs'
import path from 'node:path'
import { buildApps } from '@torg/start/build'
import { runTests } from './run.ts'

const root = path.resolve(import.meta.dirname, '../../..')
const asked = process.argv.slice(2)
const folders = globSync('{packages,apps,tooling}/*/{vitest,vite}.config.ts', { cwd: root })
  .map((config) => path.dirname(config))
  .filter((folder) => asked.length === 0 || asked.some((text) => folder.includes(text)))
const total = { passed: 0, failed: 0 }

await buildApps({ root }).catch((error: Error) => {
  process.stderr.write(`${error.message}\n`)
  total.failed++
})
for (const folder of new Set(folders.sort())) {
  const count = await runTests(path.join(root, folder))
  total.passed += count.passed
  total.failed += count.failed
}
process.stdout.write(`\n${total.passed} passed, ${total.failed} failed\n`, () => {
  process.exit(total.failed > 0 || total.passed === 0 ? 1 : 0)
})
