import type { AnyRecord, Kind, RecordOf } from '@torg/domain/records'
import type { Announcement } from './changes/announce.ts'
import { Followers } from './changes/follow.ts'
import { getDraft, listDrafts, saveDraft, takeDraft } from './drafts/drafts.ts'
import type { Engine } from './engine/engine.ts'
import { openPGlite } from './engine/pglite.ts'
import { openPostgres } from './engine/postgres.ts'
import { databaseFor, Replicas } from './engine/replicas.ts'
import { isDue } from './engine/tidy.ts'
import { transact } from './engine/transact.ts'
import { createKey, findKey, listKeys, revokeKey } from './keys/keys.ts'
import { readsOn } from './reads.ts'
import { answeredBefore, remember } from './records/once.ts'
import { presentRecords } from './records/present.ts'
import { put } from './records/put.ts'
import { remove, removeAll } from './records/remove.ts'
import { rename } from './records/rename.ts'
import { settlingOn } from './records/settle.ts'
import { superseded } from './records/superseded.ts'
import { write } from './records/write.ts'
import { migrate } from './schema/migrate.ts'
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
  const followers = new Followers(engine)
  const replicas = new Replicas(engine, engine.replicas, followers)
  const store = storeOn(engine, where, followers, replicas)
  if (engine.replicas.length === 0) return store
  // Which writes a replica must have is known only to who hears of them.
  await followers.add(() => {})
  const fromReplicas: Store = {
    ...store,
    ...readsOn(replicas.read, { ...where, zone: where.zone ?? defaultZone }),
    get fromReplicas() {
      return fromReplicas
    },
  }
  return { ...store, fromReplicas }
}

function open(where: Place & StoreOptions): Promise<Engine> {
  if ('databaseUrl' in where) return openPostgres({ ...where, connections: where.connections ?? 10 })
  return openPGlite(where)
}

const defaultZone = 'Europe/Helsinki'

function storeOn(
  { db, quick, ...engine }: Engine,
  { clock = () => new Date(), zone = defaultZone, crowd }: StoreOptions,
  followers: Followers,
  replicas: Replicas,
): Store {
  const now = () => clock().toISOString()
  const settling = settlingOn(db)
  let tidying = Promise.resolve()
  const told = (announcement: Announcement, changes: number) => {
    followers.tell(announcement)
    settling.soon()
    // The write is kept by now: it neither waits nor fails for its upkeep, which the next thousand changes bring about again.
    if (isDue(announcement.sequence, changes)) tidying = tidying.then(engine.tidy).catch(() => {})
  }

  const moment = () => ({ now: now(), zone })
  const entryOf = <K extends Kind>(kind: K, record: RecordOf<K>) => ({ kind, record }) as AnyRecord

  const store: Store = {
    ...readsOn((read, how) => read(databaseFor({ db, quick }, how)), { zone, crowd }),
    async put(kind, record, { once, archive, ...note }) {
      const { written, announcement } = await transact(db, async (trx) => {
        const answered = once && (await answeredBefore(trx, note.actor, once))
        if (answered) return { written: { ...answered, replayed: true }, announcement: undefined }
        const wish = { expected: note.ifVersion, archive }
        const done = await put(trx, entryOf(kind, record), note, moment(), wish)
        if (once) await remember(trx, note.actor, once, done.written, now())
        return done
      })
      if (announcement) told(announcement, 1)
      return { ...written, kind }
    },
    async rename(kind, id, record, note) {
      const { written, announcement } = await transact(db, (trx) =>
        rename(trx, { kind, id }, entryOf(kind, record), note, moment()),
      )
      told(announcement, 2)
      return { ...written, kind }
    },
    async putAll(entries, { remove: removed = [], ifVersions, ...note }) {
      const { written, announcements } = await transact(
        db,
        async (trx) => {
          const { written, announcement } = await write(trx, entries, note, moment(), {
            expected: ifVersions,
          })
          const removal = removed.length > 0 ? await removeAll(trx, removed, note, now()) : undefined
          return { written, announcements: [announcement ?? [], removal ?? []].flat() }
        },
        note,
      )
      if (!note.dryRun)
        for (const announcement of announcements) told(announcement, entries.length + removed.length)
      return written
    },
    async remove(kind, id, removal) {
      const announcement = await transact(db, (trx) => remove(trx, { kind, id }, removal, now()))
      if (announcement) told(announcement, 1)
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
          const entry = entryOf(name.kind, record)
          return write(trx, [entry], { ...note, ...whose }, moment(), { expected: base ?? 'none' })
        })
        if (announcement) told(announcement, 1)
        return written[0]
      },
    },
    present: (names) => presentRecords(db, names),
    superseded: (name) => superseded(db, name),
    follow: (listener) => followers.add(listener),
    freshness: () => (replicas.behind ? 'behind' : followers.hears ? 'heard' : 'asked'),
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
    async close() {
      await Promise.all([tidying, settling.end()])
      await replicas.close()
      await engine.close()
    },
    get fromReplicas() {
      return store
    },
  }
  return store
}
