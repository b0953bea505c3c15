import { type Kind, kindNames } from '@torg/domain/records'
import { type Page, StorageError, type Store, type StoredText } from '@torg/storage'

/** How many records are looked through for one answer before what has been found must do. */
const mostLookedAt = 1000

/** A place in the lists of several kinds, one after the other. */
type Place = { kind: Kind; after?: string }

/** Records that hold issues, among the next thousand; a text that has none need not be read. */
export async function scanForIssues(
  store: Store,
  among: readonly Kind[],
  cursor: string | undefined,
): Promise<{ records: StoredText[]; next: string | null }> {
  const kinds = kindNames.filter((kind) => among.includes(kind))
  const records: StoredText[] = []
  let place: Place | undefined = cursor === undefined ? firstOf(kinds) : readPlace(cursor, kinds)
  for (let lookedAt = 0; place !== undefined && lookedAt < mostLookedAt; ) {
    const { kind, after }: Place = place
    const page: Page = await store.list(kind, {}, { limit: 200, ...(after === undefined ? {} : { after }) })
    lookedAt += page.items.length
    records.push(...page.items.filter(({ json }) => json.includes('"issues":[{')))
    place =
      page.next === undefined ? firstOf(kinds.slice(kinds.indexOf(kind) + 1)) : { kind, after: page.next }
  }
  return { records, next: place ? `${place.kind}~${place.after ?? ''}` : null }
}

const firstOf = ([kind]: readonly Kind[]): Place | undefined => (kind ? { kind } : undefined)

function readPlace(cursor: string, kinds: readonly Kind[]): Place {
  const [name, after] = cursor.split('~')
  const kind = kinds.find((known) => known === name)
  if (kind === undefined || after === undefined)
    throw new StorageError('bad_cursor', 'Expected the next of an earlier page of issues')
  return { kind, ...(after === '' ? {} : { after }) }
}
