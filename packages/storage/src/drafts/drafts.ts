import type { Kind, RecordOf } from '@torg/domain/records'
import type { Kysely, Selectable, Transaction } from 'kysely'
import { StorageError } from '../error.ts'
import { refuseConflict } from '../records/conflict.ts'
import type { Note, RecordName } from '../records/stored.ts'
import type { Database } from '../schema/database.ts'
import type { DraftState, SavedDraft } from './saved.ts'

type Save = Note & { ifVersion?: number | 'none'; state: DraftState; base?: number }

export async function saveDraft<K extends Kind>(
  trx: Transaction<Database>,
  kind: K,
  record: RecordOf<K>,
  { ifVersion, state, base, steward, actor, reason }: Save,
  now: string,
): Promise<SavedDraft<K>> {
  const before = await locked(trx, { kind, id: record.id })
  refuseConflict(`draft of ${kind} ${record.id}`, before?.version, ifVersion)
  const fields = {
    state,
    json: JSON.stringify(record),
    base: base ?? null,
    actor,
    reason: reason ?? null,
    modified: now,
  }
  const row = before
    ? await trx
        .updateTable('drafts')
        .set({ ...fields, version: before.version + 1 })
        .where('kind', '=', kind)
        .where('id', '=', record.id)
        .returningAll()
        .executeTakeFirstOrThrow()
    : await trx
        .insertInto('drafts')
        .values({ ...fields, kind, id: record.id, version: 1, steward: steward ?? null, created: now })
        .returningAll()
        .executeTakeFirstOrThrow()
  return savedDraft<K>(row)
}

/** Takes a draft away, to throw it out or to publish it. */
export async function takeDraft(
  trx: Transaction<Database>,
  name: RecordName,
  ifVersion: number,
): Promise<SavedDraft> {
  const before = await locked(trx, name)
  if (!before) throw new StorageError('not_found', `There is no draft of ${name.kind} ${name.id}.`)
  refuseConflict(`draft of ${name.kind} ${name.id}`, before.version, ifVersion)
  await trx.deleteFrom('drafts').where('kind', '=', name.kind).where('id', '=', name.id).execute()
  return savedDraft(before)
}

export async function getDraft<K extends Kind>(
  db: Kysely<Database>,
  kind: K,
  id: string,
): Promise<SavedDraft<K> | undefined> {
  const row = await db
    .selectFrom('drafts')
    .selectAll()
    .where('kind', '=', kind)
    .where('id', '=', id)
    .executeTakeFirst()
  return row && savedDraft<K>(row)
}

export async function listDrafts(db: Kysely<Database>, limit = 200): Promise<SavedDraft[]> {
  const rows = await db
    .selectFrom('drafts')
    .selectAll()
    .orderBy('modified', 'desc')
    .orderBy('kind')
    .orderBy('id')
    .limit(limit)
    .execute()
  return rows.map((row) => savedDraft(row))
}

const locked = (trx: Transaction<Database>, { kind, id }: RecordName) =>
  trx
    .selectFrom('drafts')
    .selectAll()
    .where('kind', '=', kind)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()

// A schema guarded the write, so reading trusts it.
const savedDraft = <K extends Kind>({
  json,
  base,
  steward,
  reason,
  ...row
}: Selectable<Database['drafts']>): SavedDraft<K> => ({
  ...row,
  kind: row.kind as K,
  ...(base === null ? {} : { base }),
  ...(steward === null ? {} : { steward }),
  ...(reason === null ? {} : { reason }),
  record: JSON.parse(json) as RecordOf<K>,
})
