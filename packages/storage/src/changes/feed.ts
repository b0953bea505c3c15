import { type Kysely, sql } from 'kysely'
import { instantOf } from '../engine/parsers.ts'
import type { Database } from '../schema/database.ts'
import { checkStretch } from './changes.ts'

/** Changes as text alone. */
export type ChangesText = {
  /** Them as finished JSON, with commas between them. */
  texts: string
  /** The latest change of all; 0 when there is none. */
  latest: number
}

type Columns = { latest: number | null } & { [Name in 'sequences' | (typeof others)[number]]: string | null }

const others = ['kinds', 'ids', 'versions', 'actions', 'moments', 'digests', 'successors'] as const

/**
 * The text of a stretch of the feed. Each column comes as one value: a thousand rows of eight values each cost the
 * reader ten times as much, and to put the text together costs the database twice as much as to send it so.
 */
export async function changesText(db: Kysely<Database>, after: number, limit = 100): Promise<ChangesText> {
  checkStretch(after, limit)
  // None of these values can have a comma in it.
  const { rows } = await sql<Columns>`
    select string_agg(sequence::text, ',') as sequences, string_agg(kind, ',') as kinds,
      string_agg(id, ',') as ids, string_agg(version::text, ',') as versions, string_agg(action, ',') as actions,
      string_agg(recorded::text, ',') as moments, string_agg(coalesce(digest, ''), ',') as digests,
      string_agg(coalesce(successor, ''), ',') as successors, (select max(sequence) from tides) as latest
    from (
      select sequence, kind, id, version, action, recorded, digest, successor
      from changes where sequence > ${after} order by sequence limit ${limit}
    ) as wanted`.execute(db)
  const [columns] = rows
  return { texts: columns?.sequences ? textOf(columns, columns.sequences) : '', latest: columns?.latest ?? 0 }
}

/** As `JSON.stringify` writes changes: nothing in them has to be escaped. */
function textOf(columns: Columns, sequences: string): string {
  const [kinds, ids, versions, actions, moments, digests, successors] = others.map(
    (name) => columns[name]?.split(',') ?? [],
  )
  // Many changes come of one write.
  let [moment, recorded]: [string | undefined, string] = [undefined, '']
  let text = ''
  for (const [place, sequence] of sequences.split(',').entries()) {
    if (moments?.[place] !== moment) {
      moment = moments?.[place]
      recorded = instantOf(moment ?? '')
    }
    const [digest, successor] = [digests?.[place], successors?.[place]]
    text += `${place > 0 ? ',' : ''}{"sequence":${sequence},"kind":"${kinds?.[place]}","id":"${ids?.[place]}","version":${versions?.[place]},"action":"${actions?.[place]}","recorded":"${recorded}"`
    if (digest) text += `,"digest":"${digest}"`
    if (successor) text += `,"successor":"${successor}"`
    text += '}'
  }
  return text
}
