import { sql } from 'kysely'
import { changes, latestChange } from './changes/changes.ts'
import { changesText } from './changes/feed.ts'
import type { Run } from './engine/replicas.ts'
import { descendants } from './links/descendants.ts'
import { referrers } from './links/referrers.ts'
import { count, list, listTexts } from './lists/list.ts'
import { listNames } from './lists/names.ts'
import { descendantsKnown, getAllKnown, getKnown } from './past/known.ts'
import { get, getAll } from './records/get.ts'
import { revisionAt, revisions } from './records/revisions.ts'
import { crowdedFrom } from './search/crowded.ts'
import { search } from './search/search.ts'
import type { Reads } from './store.ts'

/** The reads that everybody may do, each on the database that `run` gives it. */
export function readsOn(
  run: Run,
  { zone, crowd = 20_000 }: { zone: string; crowd?: number | undefined },
): Reads {
  const crowded = crowdedFrom(crowd, run)
  return {
    get: (kind, id) => run((db) => get(db, kind, id), 'quick'),
    getAll: (names) => run((db) => getAll(db, names), 'quick'),
    list: (kind, filter = {}, page = {}) =>
      run((db) => list(db, kind, filter, page, zone, undefined, crowded()), 'quick'),
    listTexts: (kind, filter = {}, page = {}) =>
      run((db) => listTexts(db, kind, filter, page, zone, undefined, crowded()), 'quick'),
    listNames: (kind, filter = {}, page = {}) =>
      run((db) => listNames(db, kind, filter, page, zone, undefined, crowded()), 'quick'),
    count: (kind, filter = {}) => run((db) => count(db, kind, filter, zone)),
    asKnown: (known) => ({
      get: (kind, id) => run((db) => getKnown(db, kind, id, known)),
      getAll: (names) => run((db) => getAllKnown(db, names, known)),
      list: (kind, filter = {}, page = {}) => run((db) => list(db, kind, filter, page, zone, known)),
      listTexts: (kind, filter = {}, page = {}) =>
        run((db) => listTexts(db, kind, filter, page, zone, known)),
      listNames: (kind, filter = {}, page = {}) =>
        run((db) => listNames(db, kind, filter, page, zone, known)),
      count: (kind, filter = {}) => run((db) => count(db, kind, filter, zone, known)),
      descendants: (organisation) => run((db) => descendantsKnown(db, organisation, known)),
    }),
    revisions: (kind, id) => run((db) => revisions(db, kind, id)),
    revisionAt: (kind, id, known) => run((db) => revisionAt(db, kind, id, known)),
    referrers: (kind, id, request = {}) => run((db) => referrers(db, { kind, id }, request)),
    descendants: (organisation) => run((db) => descendants(db, organisation)),
    search: (q, request = {}) => run((db) => search(db, q, request, zone)),
    changes: (after, limit) => run((db) => changes(db, after, limit), 'quick'),
    changesText: (after, limit) => run((db) => changesText(db, after, limit), 'quick'),
    latestChange: () => run((db) => latestChange(db), 'quick'),
    async ping() {
      await run((db) => sql`select 1`.execute(db))
    },
  }
}
