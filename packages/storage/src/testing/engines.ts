import { openAsBlob } from 'node:fs'
import { createDatabase } from '@torg/postgres'
import { inject } from 'vitest'
import type { Place } from '../store.ts'
import type {} from './setup.ts'

/** Both engines, each with an empty place of its own for a store: for `describe.each`. */
export const engines: { engine: 'PGlite' | 'PostgreSQL'; place: () => Promise<Place> }[] = [
  {
    engine: 'PGlite',
    place: async () => ({ inMemory: true, snapshot: await openAsBlob(inject('pgliteSnapshot')) }),
  },
  { engine: 'PostgreSQL', place: async () => ({ databaseUrl: await createDatabase(inject('postgres')) }) },
]
