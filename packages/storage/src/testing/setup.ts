import { createHash } from 'node:crypto'
import { globSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { TestProject } from 'vitest/node'
import { takeSnapshot } from '../snapshot.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** File with an empty PGlite database of the present schema, provided by `@torg/storage/testing/setup`. */
    pgliteSnapshot: string
  }
}

/** For `globalSetup` in a package's vitest.config.ts: one empty database, made once for each version of the schema. */
export default async function setup({ provide }: TestProject) {
  const file = path.join(tmpdir(), 'torg-snapshots', `${versionOfSchema()}.tar`)
  try {
    readFileSync(file)
  } catch {
    mkdirSync(path.dirname(file), { recursive: true })
    const partial = `${file}.${process.pid}`
    writeFileSync(partial, Buffer.from(await (await takeSnapshot()).arrayBuffer()))
    renameSync(partial, file)
  }
  provide('pgliteSnapshot', file)
}

function versionOfSchema() {
  const folder = path.join(import.meta.dirname, '../schema')
  const pglite = createRequire(import.meta.url).resolve('@electric-sql/pglite')
  const hash = createHash('sha256').update(pglite)
  for (const file of globSync('**/*.ts', { cwd: folder }).sort())
    hash.update(readFileSync(path.join(folder, file)))
  return hash.digest('hex').slice(0, 16)
}
