import { createHash } from 'node:crypto'
import { globSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

export type Engine = 'postgres' | 'pglite'

const root = path.resolve(import.meta.dirname, '../../../..')

// What decides which rows a filled database has.
const made = [
  'packages/storage/src/schema/migrations/*.ts',
  'packages/storage/src/{lists/{events,facets,span},search/texts,records/draft}.ts',
  'tooling/bench/src/{records,data}/*.ts',
]

/** Where filled databases lie between runs. Another schema, or other records, are another folder. */
export const folder = path.join(tmpdir(), 'torg-bench', versionOfData())

function versionOfData(): string {
  const hash = createHash('sha256')
  for (const pattern of made)
    for (const file of globSync(pattern, { cwd: root }).sort())
      if (!file.endsWith('.test.ts')) hash.update(readFileSync(path.join(root, file)))
  return hash.digest('hex').slice(0, 12)
}
