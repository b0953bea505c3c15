import { createHash } from 'node:crypto'
import { sql, type Transaction } from 'kysely'
import type { Database } from '../schema/database.ts'
import { refuseConflict } from './conflict.ts'
import type { Draft } from './draft.ts'
import { names } from './names.ts'
import type { Written } from './stored.ts'

/** Which version a writer expects; any if absent. */
export type Expected = number | 'none' | undefined

type Present = Pick<Written, 'kind' | 'id' | 'version' | 'created' | 'modified' | 'json'>

/** Locks what is there, and says for each draft what writing it will come to. */
export async function outcomes(
  trx: Transaction<Database>,
  drafts: readonly Draft[],
  now: string,
  expected: Expected,
): Promise<Written[]> {
  const { rows: present } = await sql<Present>`
    select kind, id, version, created, modified, json from records
    where (kind, id) in ${names(drafts)} order by kind, id for no key update`.execute(trx)
  const presentOf = new Map(present.map((row) => [`${row.kind} ${row.id}`, row]))
  const absent = drafts.filter(({ kind, id }) => !presentOf.has(`${kind} ${id}`))
  const { rows: buried } =
    absent.length === 0
      ? { rows: [] }
      : await sql<Pick<Present, 'kind' | 'id' | 'version'>>`
          select kind, id, version from tombstones where (kind, id) in ${names(absent)}`.execute(trx)
  const buriedVersion = new Map(buried.map(({ kind, id, version }) => [`${kind} ${id}`, version]))

  return drafts.map((draft) => {
    const name = `${draft.kind} ${draft.id}`
    const before = presentOf.get(name)
    refuseConflict(name, before?.version, expected)
    if (before) {
      const same = finish(draft, before.version, before.created, before.modified)
      if (same.json === before.json) return { ...same, outcome: 'unchanged' }
    }
    const version = (before?.version ?? buriedVersion.get(name) ?? 0) + 1
    return {
      ...finish(draft, version, before?.created ?? now, now),
      outcome: before ? 'changed' : 'created',
    }
  })
}

function finish({ kind, id, body }: Draft, version: number, created: string, modified: string) {
  const json = `${body.slice(0, -1)},"recorded":${JSON.stringify({ version, created, modified })}}`
  return {
    kind,
    id,
    version,
    created,
    modified,
    json,
    digest: createHash('sha256').update(json).digest('base64url'),
  }
}
