import type { Change } from '@torg/domain/queries'
import { type Kind, paths, type Stored } from '@torg/domain/records'
import { TorgError } from './error.ts'
import type { Reader } from './read.ts'

/** What to do to a copy, in this order. */
export type Step =
  | { [K in Kind]: { step: 'put'; kind: K; id: string; sequence: number; record: Stored<K> } }[Kind]
  | { step: 'remove'; kind: Kind; id: string; sequence: number; successor?: string | undefined }
  /** The copy has every record that there is, as it is, up to this sequence number: keep it, to go on from. */
  | { step: 'complete'; sequence: number }

/** The path is that of the kind, and what is read there is of it: the API's promise. */
export const put = (kind: Kind, record: Stored<Kind>, sequence: number): Step =>
  ({ step: 'put', kind, id: record.id, sequence, record }) as Step

/** Changes that a later one must follow, by the names of their records: those are gone, moved, or of a later version. */
export type Pending = Map<string, Change>

/** What a change means for a copy; when a later change tells more, it is pending until then. @throws TorgError `altered` */
export async function* stepsOf(
  change: Change,
  from: Pick<Reader, 'text'>,
  pending: Pending,
  signal: AbortSignal | undefined,
): AsyncGenerator<Step, void, undefined> {
  const name = `${change.kind}/${change.id}`
  const step = await stepOf(change, from, signal)
  if (step) {
    pending.delete(name)
    yield step
  } else pending.set(name, change)
}

async function stepOf(
  change: Change,
  { text }: Pick<Reader, 'text'>,
  signal: AbortSignal | undefined,
): Promise<Step | undefined> {
  const { kind, id, sequence, version, digest, action, successor } = change
  if (action === 'removed') return { step: 'remove', kind, id, sequence, successor }
  const path = `${paths[kind]}/${encodeURIComponent(id)}`
  let json: string
  try {
    json = await text(path, { signal })
  } catch (error) {
    // Removed or moved since; the change that says so is yet to come.
    if (error instanceof TorgError && (error.code === 'gone' || error.code === 'not_found')) return undefined
    throw error
  }
  const record = JSON.parse(json) as Stored<Kind>
  // Changed or moved since: the same.
  if (record.id !== id || record.recorded.version > version) return undefined
  if (record.recorded.version !== version || (await sha256(json)) !== digest) throw altered(change, path)
  return put(kind, record, sequence)
}

export const altered = ({ kind, id, sequence }: Pick<Change, 'kind' | 'id' | 'sequence'>, url: string) =>
  new TorgError('altered', `Expected ${kind} ${id} as change ${sequence} says; received another text`, {
    url,
  })

/** In base64url, as the feed has it. */
export async function sha256(text: string): Promise<string> {
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)))
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '')
}
