import type { AnyRecord, Kind, RecordOf } from '@torg/domain/records'
import { sql } from 'kysely'
import type { Announcement } from './changes/announce.ts'
import { changes, latestChange } from './changes/changes.ts'
import { Followers } from './changes/follow.ts'
import { getDraft, listDrafts, saveDraft, takeDraft } from './drafts/drafts.ts'
import type { Engine } from './engine/engine.ts'
import { openPGlite } from './engine/pglite.ts'
import { openPostgres } from './engine/postgres.ts'
import { isDue } from './engine/tidy.ts'
import { transact } from './engine/transact.ts'
import { createKey, findKey, listKeys, revokeKey } from './keys/keys.ts'
import { descendants } from './links/descendants.ts'
import { referrers } from './links/referrers.ts'
import { count, list } from './lists/list.ts'
import { descendantsKnown, getAllKnown, getKnown } from './past/known.ts'
import { draft } from './records/draft.ts'
import { get, getAll } from './records/get.ts'
import { answeredBefore, remember } from './records/once.ts'
import { presentRecords } from './records/present.ts'
import { remove, removeAll } from './records/remove.ts'
import { rename } from './records/rename.ts'
import { revisionAt, revisions } from './records/revisions.ts'
import { write } from './records/write.ts'
import { migrate } from './schema/migrate.ts'
import { search } from './search/search.ts'
import type { Place, Store, StoreOptions } from './store.ts'
import { backup } from './upkeep/backup.ts'
import { check } from './upkeep/check.ts'
import { restore } from './upkeep/restore.ts'
import { webhooksOn } from './webhooks/on.ts'

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

  const draftOf = <K extends Kind>(kind: K, record: RecordOf<K>) => draft({ kind, record } as AnyRecord, zone)

  return {
    async put(kind, record, { once, archive, ...note }) {
      const { written, announcement } = await transact(db, async (trx) => {
        const answered = once && (await answeredBefore(trx, note.actor, once))
        if (answered) return { written: { ...answered, replayed: true } }
        const wish = { expected: note.ifVersion, ...(archive === undefined ? {} : { archive }) }
        const { written, announcement } = await write(trx, [draftOf(kind, record)], note, now(), wish)
        if (once) await remember(trx, note.actor, once, written[0], now())
        return { written: written[0], announcement }
      })
      if (announcement) await told(announcement, 1)
      return { ...written, kind }
    },
    async rename(kind, id, record, note) {
      const { written, announcement } = await transact(db, (trx) =>
        rename(trx, { kind, id }, draftOf(kind, record), note, now()),
      )
      await told(announcement, 2)
      return { ...written, kind }
    },
    async putAll(entries, { remove: removed = [], ifVersions, ...note }) {
      const drafts = entries.map((entry) => draft(entry, zone))
      const { written, announcements } = await transact(
        db,
        async (trx) => {
          const { written, announcement } = await write(trx, drafts, note, now(), { expected: ifVersions })
          const removal = removed.length > 0 ? await removeAll(trx, removed, note, now()) : undefined
          return { written, announcements: [announcement ?? [], removal ?? []].flat() }
        },
        note,
      )
      if (!note.dryRun)
        for (const announcement of announcements) await told(announcement, entries.length + removed.length)
      return written
    },
    async remove(kind, id, removal) {
      await told(await transact(db, (trx) => remove(trx, { kind, id }, removal, now())), 1)
    },
    drafts: {
      save: (kind, record, note) => transact(db, (trx) => saveDraft(trx, kind, record, note, now())),
      get: (kind, id) => getDraft(db, kind, id),
      list: (limit) => listDrafts(db, limit),
      async drop(name, { ifVersion }) {
        await transact(db, (trx) => takeDraft(trx, name, ifVersion))
      },
      async publish(name, { ifVersion, ...note }) {
        const { written, announcement } = await transact(db, async (trx) => {
          const { record, base, steward } = await takeDraft(trx, name, ifVersion)
          const whose = steward === undefined ? {} : { steward }
          const entry = draftOf(name.kind, record)
          return write(trx, [entry], { ...note, ...whose }, now(), { expected: base ?? 'none' })
        })
        if (announcement) await told(announcement, 1)
        return written[0]
      },
    },
    present: (names) => presentRecords(db, names),
    get: (kind, id) => get(db, kind, id),
    getAll: (names) => getAll(db, names),
    list: (kind, filter = {}, page = {}) => list(db, kind, filter, page, zone),
    count: (kind, filter = {}) => count(db, kind, filter, zone),
    asKnown: (known) => ({
      get: (kind, id) => getKnown(db, kind, id, known),
      getAll: (names) => getAllKnown(db, names, known),
      list: (kind, filter = {}, page = {}) => list(db, kind, filter, page, zone, known),
      count: (kind, filter = {}) => count(db, kind, filter, zone, known),
      descendants: (organisation) => descendantsKnown(db, organisation, known),
    }),
    revisions: (kind, id) => revisions(db, kind, id),
    revisionAt: (kind, id, known) => revisionAt(db, kind, id, known),
    referrers: (kind, id, request = {}) => referrers(db, { kind, id }, request),
    descendants: (organisation) => descendants(db, organisation),
    search: (q, request = {}) => search(db, q, request, zone),
    changes: (after, limit) => changes(db, after, limit),
    latestChange: () => latestChange(db),
    follow: (listener) => followers.add(listener),
    webhooks: webhooksOn(db, now),
    keys: {
      create: (key) => createKey(db, key, now()),
      find: (token) => findKey(db, token, now()),
      list: () => listKeys(db),
      revoke: (id) => revokeKey(db, id, now()),
    },
    upkeep: {
      backup: (write) => backup(db, write, now()),
      async restore(lines) {
        const rows = await restore(db, lines)
        await engine.tidy()
        return rows
      },
      check: (tell) => check(db, tell),
    },
    async ping() {
      await sql`select 1`.execute(db)
    },
    close: () => engine.close(),
  }
}
