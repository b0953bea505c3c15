import type { AnyRecord } from '@torg/domain/records'
import type { Transaction } from 'kysely'
import type { Announcement } from '../changes/announce.ts'
import { StorageError } from '../error.ts'
import type { Database } from '../schema/database.ts'
import { draft } from './draft.ts'
import { putBefore } from './repeated.ts'
import type { Note, Written } from './stored.ts'
import { type Moment, write } from './write.ts'

type Wish = { expected: number | 'none' | undefined; archive: boolean | undefined }

/** Writes one record. The same once more, by the same writer onto the same version, finds itself done. */
export async function put(
  trx: Transaction<Database>,
  entry: AnyRecord,
  note: Note,
  moment: Moment,
  { expected, archive }: Wish,
): Promise<{ written: Written; announcement?: Announcement }> {
  try {
    const wish = { expected, ...(archive === undefined ? {} : { archive }) }
    const { written, ...rest } = await write(trx, [entry], note, moment, wish)
    return { written: written[0], ...rest }
  } catch (error) {
    if (!(error instanceof StorageError) || error.code !== 'conflict' || typeof expected !== 'number')
      throw error
    const written = await putBefore(trx, draft(entry, moment.zone), note, { seen: expected, archive })
    if (!written) throw error
    return { written }
  }
}
