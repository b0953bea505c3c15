import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import path from 'node:path'
import { copyEvents } from './copy.ts'
import { fill } from './fill.ts'
import { folder } from './place.ts'

/** A data folder with that many events, made once. */
export async function pgliteWith(count: number, say: (text: string) => void): Promise<string> {
  const dataDir = path.join(folder, `pglite-${count}`)
  if (existsSync(dataDir)) return dataDir
  say(`filling PGlite with ${count} events`)
  const draft = `${dataDir}.draft`
  rmSync(draft, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  await fill({ dataDir: draft })
  const { PGlite } = await import('@electric-sql/pglite')
  const { pg_trgm } = await import('@electric-sql/pglite/contrib/pg_trgm')
  const pglite = await PGlite.create({ dataDir: draft, extensions: { pg_trgm } })
  try {
    await copyEvents((text) => pglite.query(text), count, say)
    await pglite.query('vacuum (analyze)')
  } finally {
    await pglite.close()
  }
  renameSync(draft, dataDir)
  return dataDir
}
