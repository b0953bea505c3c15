import { preferredLanguages } from '@torg/domain/queries'
import { StorageError } from '@torg/storage'
import type { Context } from 'hono'
import type { Deps, Env } from '../deps.ts'
import { problemOf } from './problem.ts'
import { Refusal } from './refusal.ts'
import { withoutContent } from './without-content.ts'
import { refusalOfWrite } from './write.ts'

/** Answers with problem details, in the language of `lang`, else of Accept-Language. */
export function refuse(c: Context<Env>, refusal: Refusal): Response {
  const chosen = c.req.query('lang')
  const preferences = preferredLanguages(chosen ?? c.req.header('accept-language') ?? '')
  const { problem, language } = problemOf(refusal, c.req.path, preferences)
  return c.body(JSON.stringify(problem), problem.status as 400, {
    'Content-Type': 'application/problem+json; charset=utf-8',
    'Content-Language': language,
    'Cache-Control': 'no-store',
    ...(chosen === undefined ? { Vary: 'Accept-Language' } : {}),
    ...(refusal.code === 'method_not_allowed'
      ? { Allow: [...(refusal.details.allow ?? []), 'OPTIONS'].join(', ') }
      : {}),
    ...(refusal.code === 'unauthorized' ? { 'WWW-Authenticate': 'Bearer realm="torg"' } : {}),
    ...(refusal.details.current ? { ETag: refusal.details.current.etag } : {}),
    ...(refusal.code === 'unavailable' ? { 'Retry-After': '5' } : {}),
    ...(refusal.details.wait === undefined ? {} : { 'Retry-After': String(refusal.details.wait) }),
  })
}

/** What a thrown error means to the one who asked. Faults of ours are logged, and told without their cause. */
export async function refusalOf(error: unknown, requestId: string, { store, log }: Deps): Promise<Refusal> {
  if (error instanceof Refusal) return error
  if (error instanceof StorageError && error.code === 'bad_cursor')
    return new Refusal('bad_request', {}, [{ parameter: 'cursor', code: 'bad_cursor' }])
  if (error instanceof StorageError) {
    const refused = refusalOfWrite(error)
    if (refused) return refused
  }
  if (error instanceof StorageError && error.code === 'unavailable') {
    const [message] = withoutContent(error).split('\n')
    log({ level: 'error', event: 'database unavailable', requestId, message })
    return new Refusal('unavailable', {}, [], { cause: error })
  }
  log({ level: 'error', event: 'request failed', requestId, message: withoutContent(error) })
  const answers = await store.ping().then(
    () => true,
    () => false,
  )
  return answers ? new Refusal('internal', { id: requestId }) : new Refusal('unavailable')
}
