/** Writes the fonts of pages beside this file: `npm run fonts`. */
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { fonts, subsetOf } from './subset.ts'

for (const { name, source, weights } of fonts) {
  const font = await subsetOf(readFileSync(fileURLToPath(import.meta.resolve(source))), weights)
  writeFileSync(new URL(name, import.meta.url), font)
}
