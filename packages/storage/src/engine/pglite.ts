import { existsSync, mkdirSync } from 'node:fs'
import path from 'node:path'
import { Kysely, PGliteDialect, sql } from 'kysely'
import type { Database } from '../schema/database.ts'
import type { Engine } from './engine.ts'
import { lockFolder } from './folder-lock.ts'
import { parsers } from './parsers.ts'
import { preparing } from './pglite-prepared.ts'
import { ensureRoom } from './room.ts'
import { tables } from './tidy.ts'
import { telling } from './unavailable.ts'

/**
 * Opens PGlite, the PostgreSQL that runs inside this process.
 *
 * @throws StorageError `locked` when another process has the folder
 */
export async function openPGlite(where: {
  dataDir?: string
  snapshot?: Blob
}): Promise<Engine & { dump(): Promise<Blob> }> {
  const folder = where.dataDir === undefined ? undefined : path.resolve(where.dataDir)
  if (folder) mkdirSync(path.dirname(folder), { recursive: true })
  const isNew = !folder || !existsSync(folder)
  const unlock = folder ? lockFolder(folder) : () => {}
  try {
    const { PGlite } = await import('@electric-sql/pglite')
    const { pg_trgm } = await import('@electric-sql/pglite/contrib/pg_trgm')
    const pglite = await PGlite.create({
      ...(folder ? { dataDir: folder } : {}),
      ...(where.snapshot && isNew ? { loadDataDir: where.snapshot } : {}),
      parsers,
      extensions: { pg_trgm },
    })
    const prepared = preparing(new PGliteDialect({ pglite }), pglite)
    const dialect = telling(prepared, () => folder && ensureRoom(folder))
    const db = new Kysely<Database>({ dialect })
    return {
      db,
      quick: db,
      // One process owns the database: there is no other to hear of.
      listen: async () => async () => {},
      replicas: [],
      // Nobody vacuums here but we.
      async tidy() {
        await sql`vacuum (analyze) ${tables}`.execute(db)
      },
      dump: () => pglite.dumpDataDir('none'),
      async close() {
        if (!pglite.closed) await pglite.close()
        unlock()
      },
    }
  } catch (error) {
    unlock()
    throw error
  }
}
