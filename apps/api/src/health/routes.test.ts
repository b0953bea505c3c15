import { type Postgres, startPostgres } from '@torg/postgres'
import { engines } from '@torg/storage/testing'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startApp, type TestApp } from '../testing/app.ts'

const patient = { timeout: 15_000 }

test.each(engines)(
  'on $engine it is ready while its database answers, and until it is to stop',
  async ({ place }) => {
    const app = await startApp(await place(), [])
    for (const path of ['/livez', '/readyz']) {
      const answer = await app.get(path)
      expect([await answer.text(), answer.status, answer.headers.get('cache-control')]).toEqual([
        'ok',
        200,
        'no-store',
      ])
    }
    app.stop()
    expect((await app.get('/readyz')).status).toBe(503)
    expect((await app.get('/livez')).status).toBe(200)
    await app.close()
    expect((await app.get('/readyz')).status).toBe(503)
  },
)

describe('while the server of the database is gone', () => {
  let server: Postgres
  let app: TestApp
  beforeAll(async () => {
    server = await startPostgres({ durable: true })
    app = await startApp({ databaseUrl: await server.createDatabase() })
  })
  afterAll(async () => {
    await app.close()
    await server.stop()
  })

  test('it is alive but not ready, says when to ask again, and is ready by itself afterwards', async () => {
    expect((await app.get('/readyz')).status).toBe(200)
    await server.crash()
    const gone = await app.get('/readyz')
    expect(gone.status).toBe(503)
    expect(gone.headers.get('retry-after')).toBe('5')
    expect(await gone.text()).not.toMatch(/ECONNREFUSED|postgres|127\.0\.0\.1/)
    expect((await app.get('/livez')).status).toBe(200)
    expect((await app.get('/v1/people')).status).toBe(503)
    await server.restart()
    await expect.poll(async () => (await app.get('/readyz')).status, patient).toBe(200)
    expect((await app.get('/v1/people')).status).toBe(200)
  })
})
