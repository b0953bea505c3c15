import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { manifest } from './manifest.ts'

writeFileSync(
  path.join(import.meta.dirname, '../custom-elements.json'),
  `${JSON.stringify(manifest(), undefined, 2)}\n`,
)
