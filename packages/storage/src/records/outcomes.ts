import { createHash } from 'node:crypto'
import { sql, type Transaction } from 'kysely'
import type { Database } from '../schema/database.ts'
import { refuseConflict } from './conflict.ts'
import type { Draft } from './draft.ts'
import { names } from './names.ts'
import { withStale } from './stale.ts'
import type { RecordName, Written } from './stored.ts'

/** Which version a writer expects; any if absent. */
type Expected = number | 'none' | undefined

/** What a writer wants beyond the records themselves. */
export type Wish = {
  /** Of every record, or of each by its name. */
  expected?: Expected | ((name: RecordName) => Expected)
  /** To take records out of lists and search, or to put them back; as they were if absent. */
  archive?: boolean
}

/** What writing came to: whether the record is archived, and the record alone as it is kept. */
export type Outcome = Written & { archived: string | null; body: string }

export type Result = { draft: Draft; result: Outcome }

type Present = Pick<Written, 'kind' | 'id' | 'version' | 'created' | 'modified' | 'json'> & {
  archived: string | null
}

/** What is there of the records that are to be written, and of those that are not the last version that there was. */
type Before = { presentOf: Map<string, Present>; buriedVersion: Map<string, number> }

/** Locks what is there. */
export async function lock(trx: Transaction<Database>, wanted: readonly RecordName[]): Promise<Before> {
  const { rows: present } = await sql<Present>`
    select kind, id, version, created, modified, json, archived from records
    where (kind, id) in ${names(wanted)} order by kind, id for no key update`.execute(trx)
  const presentOf = new Map(present.map((row) => [`${row.kind} ${row.id}`, row]))
  const absent = wanted.filter(({ kind, id }) => !presentOf.has(`${kind} ${id}`))
  const { rows: buried } =
    absent.length === 0
      ? { rows: [] }
      : await sql<Pick<Present, 'kind' | 'id' | 'version'>>`
          select kind, id, max(version) as version from revisions
          where (kind, id) in ${names(absent)} group by kind, id`.execute(trx)
  const buriedVersion = new Map(buried.map(({ kind, id, version }) => [`${kind} ${id}`, version]))
  return { presentOf, buriedVersion }
}

/** Says for each draft what writing it will come to. */
export function outcomes(
  drafts: readonly Draft[],
  { presentOf, buriedVersion }: Before,
  now: string,
  { expected, archive }: Wish,
): Result[] {
  return drafts.map((given) => {
    const name = `${given.kind} ${given.id}`
    const before = presentOf.get(name)
    const draft = before ? withStale(given, before.json) : given
    refuseConflict(name, before?.version, typeof expected === 'function' ? expected(draft) : expected)
    const archived = archivedBy(archive, before?.archived ?? null, now)
    if (before) {
      const same = finish(draft, before.version, before.created, before.modified, archived)
      if (same.json === before.json) return { draft, result: { ...same, outcome: 'unchanged' } }
    }
    const version = (before?.version ?? buriedVersion.get(name) ?? 0) + 1
    const finished = finish(draft, version, before?.created ?? now, now, archived)
    return { draft, result: { ...finished, outcome: before ? 'changed' : 'created' } }
  })
}

/** Since when a record is archived after a write that may change that. */
export function archivedBy(archive: boolean | undefined, before: string | null, now: string): string | null {
  if (archive === undefined) return before
  return archive ? (before ?? now) : null
}

/** The text of a record as readers get it, and what goes with it. */
export function finish(
  { kind, id, body }: Draft,
  version: number,
  created: string,
  modified: string,
  archived: string | null,
) {
  const recorded = { version, created, modified, ...(archived === null ? {} : { archived }) }
  const json = `${body.slice(0, -1)},"recorded":${JSON.stringify(recorded)}}`
  return {
    kind,
    id,
    version,
    created,
    modified,
    archived,
    body,
    json,
    digest: digestOf(json),
  }
}

export const digestOf = (json: string): string => createHash('sha256').update(json).digest('base64url')
