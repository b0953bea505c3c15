import type { KeyRole } from '@torg/domain/records'
import type { TestApp } from './app.ts'

/** Sends requests with a key of its own. */
export type Sender = (
  method: string,
  path: string,
  body?: unknown,
  headers?: Record<string, string>,
) => Promise<Response>

/** Somebody with a key for an organisation; for all when it is absent. */
export async function senderOf(
  app: TestApp,
  role: KeyRole,
  organisation?: string,
): Promise<Sender & { id: string }> {
  const { key, token } = await app.store.keys.create({
    name: 'test',
    role,
    ...(organisation === undefined ? {} : { organisation }),
  })
  const send: Sender = (method, path, body, headers = {}) =>
    app.request(path, {
      method,
      headers: {
        authorization: `Bearer ${token}`,
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    })
  return Object.assign(send, { id: key.id })
}
