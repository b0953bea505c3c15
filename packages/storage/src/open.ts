import type { AnyRecord } from '@torg/domain/records'
import { sql } from 'kysely'
import type { Announcement } from './changes/announce.ts'
import { changes, latestChange } from './changes/changes.ts'
import { Followers } from './changes/follow.ts'
import type { Engine } from './engine/engine.ts'
import { openPGlite } from './engine/pglite.ts'
import { openPostgres } from './engine/postgres.ts'
import { isDue } from './engine/tidy.ts'
import { transact } from './engine/transact.ts'
import { createKey, findKey, listKeys, revokeKey } from './keys/keys.ts'
import { descendants, referrers } from './links/links.ts'
import { count, list } from './lists/list.ts'
import { draft } from './records/draft.ts'
import { get, getAll } from './records/get.ts'
import { remove } from './records/remove.ts'
import { revisionAt, revisions } from './records/revisions.ts'
import { write } from './records/write.ts'
import { migrate } from './schema/migrate.ts'
import { search } from './search/search.ts'
import type { Place, Store, StoreOptions } from './store.ts'

/**
 * Opens a store and brings its schema up to date.
 *
 * @throws StorageError `locked` (the folder is in use by another process), `newer_schema`
 * @example
 * const store = await openStore({ dataDir: '.torg/data' })
 */
export async function openStore(where: Place & StoreOptions): Promise<Store> {
  const engine = await open(where)
  try {
    await migrate(engine.db)
  } catch (error) {
    await engine.close()
    throw error
  }
  return storeOn(engine, where)
}

function open(where: Place & StoreOptions): Promise<Engine> {
  if ('databaseUrl' in where) return openPostgres({ ...where, connections: where.connections ?? 10 })
  return openPGlite(where)
}

function storeOn({ db, ...engine }: Engine, options: StoreOptions): Store {
  const { clock = () => new Date(), zone = 'Europe/Helsinki' } = options
  const followers = new Followers({ db, ...engine })
  const now = () => clock().toISOString()
  const told = async (announcement: Announcement, changes: number) => {
    followers.tell(announcement)
    // The write is kept by now, and must not fail for its upkeep; the next thousand changes bring it about again.
    if (isDue(announcement.sequence, changes)) await engine.tidy().catch(() => {})
  }

  return {
    async put(kind, record, note) {
      const { written, announcement } = await transact(db, (trx) =>
        write(trx, [draft({ kind, record } as AnyRecord, zone)], note, now(), note.ifVersion),
      )
      if (announcement) await told(announcement, 1)
      return { ...written[0], kind }
    },
    async putAll(entries, note) {
      const drafts = entries.map((entry) => draft(entry, zone))
      const { written, announcement } = await transact(db, (trx) => write(trx, drafts, note, now()), note)
      if (announcement && !note.dryRun) await told(announcement, entries.length)
      return written
    },
    async remove(kind, id, removal) {
      await told(await transact(db, (trx) => remove(trx, { kind, id }, removal, now())), 1)
    },
    get: (kind, id) => get(db, kind, id),
    getAll: (names) => getAll(db, names),
    list: (kind, filter = {}, page = {}) => list(db, kind, filter, page, zone),
    count: (kind, filter = {}) => count(db, kind, filter, zone),
    revisions: (kind, id) => revisions(db, kind, id),
    revisionAt: (kind, id, known) => revisionAt(db, kind, id, known),
    referrers: (kind, id, limit = 200) => referrers(db, kind, id, limit),
    descendants: (organisation) => descendants(db, organisation),
    search: (q, request = {}) => search(db, q, request),
    changes: (after, limit) => changes(db, after, limit),
    latestChange: () => latestChange(db),
    follow: (listener) => followers.add(listener),
    keys: {
      create: (key) => createKey(db, key, now()),
      find: (token) => findKey(db, token, now()),
      list: () => listKeys(db),
      revoke: (id) => revokeKey(db, id, now()),
    },
    async ping() {
      await sql`select 1`.execute(db)
    },
    close: () => engine.close(),
  }
}
