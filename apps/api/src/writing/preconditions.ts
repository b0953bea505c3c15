import type { RecordName, Store, StoredText } from '@torg/storage'
import type { Context } from 'hono'
import type { Env } from '../deps.ts'
import { Refusal } from '../problems/refusal.ts'

type Versioned = { version: number; digest?: string }

const ownEtag = (present: Versioned | undefined) =>
  present?.digest === undefined ? undefined : etagOf({ digest: present.digest })

/** The validator of a record's JSON: the same that reading it answers. */
export const etagOf = ({ digest }: Pick<StoredText, 'digest'>): string => `"${digest.slice(0, 27)}"`

const wanted = 'If-Match: "…"'

/**
 * The version that a writer has seen, which must be the one that is there.
 * @param etag validator of what is there; that of the record if absent
 * @throws Refusal `precondition_required`, `precondition_failed` with the version that is there
 */
export function versionSeen(
  c: Context<Env>,
  present: Versioned | undefined,
  etag = ownEtag(present),
): number {
  const given = c.req.header('if-match')
  if (given === undefined) throw new Refusal('precondition_required', { wanted })
  if (present === undefined || etag === undefined) throw new Refusal('precondition_failed')
  if (given.trim() !== '*' && !tagsOf(given).includes(etag)) throw changed(present.version, etag)
  return present.version
}

/**
 * The version that a writer has seen: what is there, or what was there before it. A request that is sent again, as its
 * answer was lost, names the latter; whether it has been carried out is for the store to say.
 * @throws Refusal `precondition_required`, `precondition_failed`
 */
export async function seenBy<T extends StoredText>(
  c: Context<Env>,
  store: Pick<Store, 'superseded'>,
  present: T,
): Promise<T | StoredText> {
  try {
    versionSeen(c, present)
    return present
  } catch (error) {
    const before = await supersededSeen(c, store, present)
    if (!before) throw error
    return before
  }
}

/** The version before the last change or removal, if it is the one that a writer names. */
export async function supersededSeen(
  c: Context<Env>,
  store: Pick<Store, 'superseded'>,
  { kind, id }: RecordName,
): Promise<StoredText | undefined> {
  const given = c.req.header('if-match')
  const before = given === undefined ? undefined : await store.superseded({ kind, id })
  return before && tagsOf(given ?? '').includes(etagOf(before)) ? before : undefined
}

/**
 * What a writer expects to find: nothing with `If-None-Match: *`, else the version of If-Match.
 * @throws Refusal `precondition_required`, `precondition_failed`
 */
export function versionExpected(
  c: Context<Env>,
  present: Versioned | undefined,
  etag = ownEtag(present),
): number | 'none' {
  const none = c.req.header('if-none-match')
  if (none === undefined) {
    if (present === undefined && c.req.header('if-match') === undefined)
      throw new Refusal('precondition_required', { wanted: 'If-None-Match: *' })
    return versionSeen(c, present, etag)
  }
  if (none.trim() !== '*') throw new Refusal('bad_request', { reason: 'header', wanted: 'If-None-Match: *' })
  if (present !== undefined && etag !== undefined) throw changed(present.version, etag)
  return 'none'
}

export const changed = (version: number, etag: string) =>
  new Refusal('precondition_failed', { current: { version, etag } })

/** Tags without the marks of weakness and compression: a digest of the content means the same with them. */
const tagsOf = (header: string): string[] =>
  header.split(',').map((tag) =>
    tag
      .trim()
      .replace(/^W\//, '')
      .replace(/-(?:br|gzip)"$/, '"'),
  )
