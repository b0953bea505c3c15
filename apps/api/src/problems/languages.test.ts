import { Problem } from '@torg/domain/queries'
import { engines } from '@torg/storage/testing'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startApp, type TestApp } from '../testing/app.ts'
import { event, organisation } from '../testing/records.ts'
import { type Sender, senderOf } from '../testing/writing.ts'

type Ask = {
  method?: string
  path: string
  body?: unknown
  headers?: Record<string, string>
  as?: 'editor' | 'nobody'
}

const create = { 'if-none-match': '*' }
const fair = (given = {}) => event('fair', given).record
const every: [status: number, code: string, ask: Ask][] = [
  [400, 'bad_request', { path: '/v1/events?limit=x' }],
  [400, 'bad_request', { method: 'PUT', path: '/v1/events/fair', body: '{"id":', headers: create }],
  [
    401,
    'unauthorized',
    { method: 'PUT', path: '/v1/events/fair', body: fair(), headers: create, as: 'nobody' },
  ],
  [403, 'forbidden', { method: 'PUT', path: '/v1/events/fair', body: fair(), headers: create, as: 'editor' }],
  [404, 'not_found', { path: '/v1/events/never' }],
  [405, 'method_not_allowed', { method: 'PUT', path: '/v1/search' }],
  [409, 'conflict', { method: 'POST', path: '/v1/events', body: event('today').record }],
  [410, 'gone', { path: '/v1/events/gone' }],
  [412, 'precondition_failed', { method: 'PUT', path: '/v1/events/today', body: fair(), headers: create }],
  [
    413,
    'content_too_large',
    { method: 'PUT', path: '/v1/events/fair', body: `"${'x'.repeat(1_000_001)}"`, headers: create },
  ],
  [414, 'uri_too_long', { path: `/v1/events?q=${'a'.repeat(9000)}` }],
  [
    415,
    'unsupported_media_type',
    {
      method: 'PUT',
      path: '/v1/events/fair',
      body: '{}',
      headers: { ...create, 'content-type': 'text/xml' },
    },
  ],
  [
    422,
    'invalid',
    { method: 'PUT', path: '/v1/events/fair', body: fair({ level: 'galactic' }), headers: create },
  ],
  [
    422,
    'invalid',
    { method: 'PUT', path: '/v1/events/fair', body: fair({ series: 'nowhere' }), headers: create },
  ],
  [428, 'precondition_required', { method: 'DELETE', path: '/v1/events/today' }],
]

describe.each(engines)('on $engine', ({ place }) => {
  let app: TestApp
  let operator: Sender
  let editor: Sender
  beforeAll(async () => {
    app = await startApp(await place(), [organisation('town'), event('today'), event('gone'), event('heir')])
    await app.store.remove('event', 'gone', { actor: 'test', successor: 'heir' })
    operator = await senderOf(app, 'publisher')
    editor = await senderOf(app, 'editor', 'town')
  })
  afterAll(() => app.close())

  test.each(every)(
    '%d %s is told in Swedish, Finnish and English, and says so',
    async (status, code, ask) => {
      const { method = 'GET', path, body, headers, as } = ask
      const nobody: Sender = (how, where, what, more = {}) =>
        app.request(where, {
          method: how,
          headers: { 'content-type': 'application/json', ...more },
          body: JSON.stringify(what),
        })
      const send = as === 'nobody' ? nobody : as === 'editor' ? editor : operator
      const told = await Promise.all(
        ['sv', 'fi', 'en'].map(async (language) => {
          const response = await send(method, path, body, { 'accept-language': language, ...headers })
          expect(response.headers.get('content-type')).toBe('application/problem+json; charset=utf-8')
          expect(response.headers.get('content-language')).toBe(language)
          expect(response.headers.get('cache-control')).toBe('no-store')
          expect(response.headers.get('vary')).toContain('Accept-Language')
          const problem = Problem.parse(await response.json())
          expect(problem).toMatchObject({
            status,
            code,
            type: expect.stringMatching(/^\/docs#/),
            instance: expect.any(String),
          })
          return problem
        }),
      )
      expect(new Set(told.map(({ title }) => title)).size).toBe(3)
      expect(new Set(told.map(({ detail }) => detail)).size).toBe(3)
    },
  )

  test.each(['/v1/events/gone', '/v1/events/gone.ics', '/v1/events/gone.jsonld', '/v1/events/gone?lang=sv'])(
    '%s is gone, and leads to what took its place',
    async (path) => {
      const response = await app.get(path)
      expect(response.status).toBe(410)
      expect(Problem.parse(await response.json()).successor).toBe('/v1/events/heir')
    },
  )
})
