import { createHash } from 'node:crypto'
import { type AnyRecord, type Kind, kinds, references } from '@torg/domain/records'
import { type Kysely, sql } from 'kysely'
import type { Database } from '../schema/database.ts'

/** Something in the database that is not as it should be, in words. */
export type Finding = { kind: string; id: string; what: string } | { what: string }

const batch = 500

type Row = {
  kind: Kind
  id: string
  version: number
  json: string
  digest: string
  searchable: boolean
  archived: string | null
  revision: string | null
  announced: string | null
  pointers: string[]
}

/** Holds all that the database keeps against itself: digests, records, links, revisions, search rows, sequences. */
export async function check(db: Kysely<Database>, tell: (finding: Finding) => void): Promise<number> {
  await checkSequences(db, tell)
  await checkLinks(db, tell)
  let checked = 0
  for (let last: Pick<Row, 'kind' | 'id'> = { kind: '' as Kind, id: '' }; ; ) {
    const { rows } = await sql<Row>`
      select kind, id, version, json, digest, archived,
        exists (select from search where search.kind = records.kind and search.id = records.id) as searchable,
        (select json from revisions where revisions.kind = records.kind and revisions.id = records.id
          order by revisions.version desc limit 1) as revision,
        (select digest from changes where changes.kind = records.kind and changes.id = records.id
          order by sequence desc limit 1) as announced,
        array(select pointer::text from links where from_kind = records.kind and from_id = records.id) as pointers
      from records where (kind, id) > (${last.kind}, ${last.id})
      order by kind, id limit ${sql.lit(batch)}`.execute(db)
    for (const row of rows) for (const what of faultsOf(row)) tell({ kind: row.kind, id: row.id, what })
    checked += rows.length
    const end = rows.at(-1)
    if (!end || rows.length < batch) return checked
    last = end
  }
}

function* faultsOf(row: Row): Generator<string> {
  const { kind, json, digest } = row
  if (createHash('sha256').update(json).digest('base64url') !== digest)
    yield 'the digest is not that of its text'
  if (row.announced !== digest) yield 'the change feed has another digest'
  if (row.searchable !== (row.archived === null))
    yield row.searchable ? 'it is archived and can be found' : 'it cannot be found by search'
  const { recorded, ...record } = JSON.parse(json)
  if (recorded?.version !== row.version) yield 'its text has another version than its row'
  if (row.revision !== JSON.stringify(record)) yield 'the latest revision has another text'
  const parsed = kinds[kind].schema.safeParse(record)
  if (!parsed.success) {
    yield `its schema refuses it at /${parsed.error.issues[0]?.path.join('/')}`
    return
  }
  const entry = { kind, record: parsed.data } as AnyRecord
  const mentions = references(entry.kind, entry.record as never).map(({ pointer }) => pointer)
  if (mentions.toSorted().join() !== row.pointers.toSorted().join()) yield 'its links are not its references'
}

async function checkLinks(db: Kysely<Database>, tell: (finding: Finding) => void) {
  const { rows } = await sql<{ kind: string; id: string }>`
    select distinct from_kind as kind, from_id as id from links
    where not exists (select from records where kind = from_kind and id = from_id)`.execute(db)
  for (const row of rows) tell({ ...row, what: 'there are links of it, and it is not there' })
}

async function checkSequences(db: Kysely<Database>, tell: (finding: Finding) => void) {
  const { rows } = await sql<{ count: number; least: number; most: number; last: number }>`
    select count(*) as count, coalesce(min(sequence), 1) as least, coalesce(max(sequence), 0) as most,
      (select last from change_counter) as last
    from changes`.execute(db)
  const [{ count, least, most, last } = { count: 0, least: 1, most: 0, last: 0 }] = rows
  if (least !== 1 || count !== most)
    tell({ what: `the change feed has gaps: ${count} changes up to ${most}` })
  if (most !== last) tell({ what: `the change counter says ${last}, the feed ends at ${most}` })
  const behind = await sql<{ kind: string }>`
    select kind from changes left join tides using (kind)
    group by kind, tides.sequence having coalesce(tides.sequence, 0) not between max(changes.sequence) and ${most}`.execute(
    db,
  )
  for (const { kind } of behind.rows) tell({ what: `the latest change of kind ${kind} is not its last` })
}
