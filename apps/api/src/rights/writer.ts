import { type KeyRole, mayAs } from '@torg/domain/records'
import type { Key, Note } from '@torg/storage'
import type { Context } from 'hono'
import type { Deps, Env } from '../deps.ts'
import { Refusal } from '../problems/refusal.ts'
import { limitKey } from '../rate-limit/limit.ts'

/** Who writes, for which organisations, and why. */
export type Writer = {
  key: Key
  /** The organisation of the key and all under it; `undefined` for a key that acts for all. */
  organisations: ReadonlySet<string> | undefined
  note: Note
}

/**
 * The writer that a request's key stands for.
 * @throws Refusal `unauthorized`, `forbidden` (its role is not enough), `too_many_requests`
 */
export async function writerOf(c: Context<Env>, { store, limit }: Deps, needed: KeyRole): Promise<Writer> {
  const key = await keyOf(c, store)
  // Counted once its secret is known to be right, so that nobody uses up what is another's.
  if (limit) await limitKey(c, limit, key.id)
  if (!mayAs(key.role, needed)) throw new Refusal('forbidden', { reason: 'role', needed })
  const { organisation } = key
  const reason = reasonOf(c)
  return {
    key,
    organisations:
      organisation === undefined
        ? undefined
        : new Set([organisation, ...(await store.descendants(await idNow(store, organisation)))]),
    note: {
      actor: `key:${key.id}`,
      ...(reason ? { reason } : {}),
      ...(organisation === undefined ? {} : { steward: organisation }),
    },
  }
}

async function keyOf(c: Context<Env>, store: Deps['store']): Promise<Key> {
  const header = c.req.header('authorization')
  if (header === undefined) throw new Refusal('unauthorized', { reason: 'missing' })
  const [, token] = /^Bearer +(\S+) *$/i.exec(header) ?? []
  if (token === undefined) throw new Refusal('unauthorized', { reason: 'missing' })
  const found = await store.keys.find(token)
  if (found.state !== 'valid') throw new Refusal('unauthorized', { reason: found.state })
  return found.key
}

/** The id that an organisation has now: a key outlives a change of it. */
export async function idNow(store: Deps['store'], organisation: string): Promise<string> {
  const found = await store.get('organisation', organisation)
  return found.state === 'moved' ? found.id : organisation
}

const longestReason = 500

/** Why something is written: the parameter `reason`, else X-Reason, which may be percent-encoded UTF-8. */
function reasonOf(c: Context<Env>): string | undefined {
  const header = c.req.header('x-reason')
  const given = c.req.query('reason') ?? (header === undefined ? undefined : decoded(header))
  return given
    ?.replaceAll(/\p{Cc}+/gu, ' ')
    .trim()
    .slice(0, longestReason)
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
