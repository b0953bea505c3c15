import { preferredLanguages } from '@torg/domain/queries'
import type { Kind } from '@torg/domain/records'
import type { PageRequest, Reading } from '@torg/storage'
import type { Narrowed } from '../lists/narrow.ts'
import { readPage } from '../lists/read.ts'
import { type Shown, showRecords, type View } from './text.ts'

/** A page of a list: its records as JSON texts with commas between them, and what comes along. */
export type ShownPage = Omit<Shown, 'records'> & {
  texts: string
  /** Cursor of the next page. */
  next: string | undefined
}

/** One page of what a query leaves, as a view wants it. */
export async function showPage<K extends Kind>(
  reading: Pick<Reading, 'list' | 'listTexts' | 'getAll'>,
  kind: K,
  narrowed: Narrowed<K>,
  request: PageRequest,
  view: View,
): Promise<ShownPage> {
  if (isWhole(view) && !narrowed.sift) {
    const { texts, next } = await reading.listTexts(kind, narrowed.filter, request)
    return { texts, next, included: '', languages: [], kinds: [] }
  }
  const { items, next } = await readPage(reading, kind, narrowed, request)
  const { records, ...shown } = await showRecords(items, view, reading)
  return { ...shown, texts: records.join(','), next }
}

/** Whether records are shown as the store keeps them. */
const isWhole = ({ lang, fields, include }: View): boolean =>
  fields === undefined && include === undefined && preferredLanguages(lang ?? '').length === 0
