import type { Transaction } from 'kysely'
import type { Database } from '../schema/database.ts'
import type { Draft } from './draft.ts'
import { archivedBy, finish } from './outcomes.ts'
import { withStale } from './stale.ts'
import type { Note, RecordName, Written } from './stored.ts'

/**
 * What a write came to when it has been carried out already: by this writer, onto the version that he saw, and
 * with nothing after it. A proxy may send a request again that it has lost the answer of; no update is lost by that
 * (https://www.rfc-editor.org/rfc/rfc9110#section-13.1.1-11).
 */
export async function putBefore(
  trx: Transaction<Database>,
  draft: Draft,
  note: Note,
  { seen, archive }: { seen: number; archive: boolean | undefined },
): Promise<Written | undefined> {
  const { kind, id } = draft
  const named = { kind, id }
  const present = await trx
    .selectFrom('records')
    .select(['version', 'created', 'modified', 'json'])
    .where((eb) => eb.and({ ...named, version: seen + 1 }))
    .executeTakeFirst()
  const before = await trx
    .selectFrom('past')
    .select('json')
    .where((eb) => eb.and({ ...named, version: seen }))
    .executeTakeFirst()
  if (!present || !before || !(await wrote(trx, named, seen + 1, note))) return undefined
  const { version, created, modified } = present
  const { archived = null } = JSON.parse(before.json).recorded as { archived?: string }
  const wanted = finish(
    withStale(draft, before.json),
    version,
    created,
    modified,
    archivedBy(archive, archived, modified),
  )
  return wanted.json === present.json ? { ...wanted, outcome: 'unchanged' } : undefined
}

/** Whether the last that was written of a record is this removal of the version that its writer saw. */
export async function removedBefore(
  trx: Transaction<Database>,
  name: RecordName,
  note: Note,
  { seen, successor }: { seen: number; successor: string | undefined },
): Promise<boolean> {
  const tombstone = await trx
    .selectFrom('tombstones')
    .select('successor')
    .where((eb) => eb.and({ ...name, version: seen + 1 }))
    .executeTakeFirst()
  return (
    tombstone !== undefined && tombstone.successor === (successor ?? null) && wrote(trx, name, seen + 1, note)
  )
}

async function wrote(
  trx: Transaction<Database>,
  name: RecordName,
  version: number,
  { actor, reason }: Note,
): Promise<boolean> {
  const revision = await trx
    .selectFrom('revisions')
    .select(['actor', 'reason'])
    .where((eb) => eb.and({ ...name, version }))
    .executeTakeFirst()
  return revision?.actor === actor && revision.reason === (reason ?? null)
}
