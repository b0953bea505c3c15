import { openPGlite } from './engine/pglite.ts'
import { migrate } from './schema/migrate.ts'

/**
 * An empty database with the present schema, as a file for `snapshot` of {@link Place}.
 * Opening it takes a fifth of the time that creating a database takes.
 */
export async function takeSnapshot(): Promise<Blob> {
  const engine = await openPGlite({})
  try {
    await migrate(engine.db)
    return await engine.dump()
  } finally {
    await engine.close()
  }
}
