import { engines } from '@torg/storage/testing'
import { afterEach, describe, expect, test } from 'vitest'
import { startApp, type TestApp } from '../testing/app.ts'
import { isLoopback, networkOf } from './address.ts'

describe.each(engines)('on $engine', ({ place }) => {
  let app: TestApp
  afterEach(() => app?.close())

  const start = async (trustProxy = false) => {
    app = await startApp(await place(), undefined, {
      rateLimit: 3,
      trustProxy,
    })
    return (address: string | undefined, forwarded?: string) =>
      app.request(
        '/v1/events',
        { headers: { 'accept-language': 'sv', ...(forwarded ? { 'x-forwarded-for': forwarded } : {}) } },
        address === undefined ? undefined : { incoming: { socket: { remoteAddress: address } } },
      )
  }

  test('an address may ask so often a minute, and is told how often yet', async () => {
    const ask = await start()
    const rest: (string | null)[] = []
    for (let turn = 0; turn < 3; turn += 1) {
      const { status, headers } = await ask('203.0.113.5')
      expect(status).toBe(200)
      expect(headers.get('ratelimit-policy')).toBe('"address";q=3;w=60')
      rest.push(/r=(\d+);t=\d+$/.exec(headers.get('ratelimit') ?? '')?.[1] ?? null)
    }
    expect(rest).toEqual(['2', '1', '0'])
    const refused = await ask('203.0.113.5')
    expect(refused.status).toBe(429)
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0)
    expect(refused.headers.get('access-control-allow-origin')).toBe('*')
    expect(await refused.json()).toMatchObject({ code: 'too_many_requests', title: 'För många frågor' })
    expect((await ask('203.0.113.6')).status).toBe(200)
  })

  test('a key may be used so often a minute, from however many addresses', async () => {
    await start()
    const [mine, other] = await Promise.all(
      [1, 2].map(() => app.store.keys.create({ name: 'k', role: 'reader' })),
    )
    const use = async (token: string | undefined, address: string) => {
      const { status, headers } = await app.request(
        '/v1/drafts',
        { headers: { authorization: `Bearer ${token}` } },
        { incoming: { socket: { remoteAddress: address } } },
      )
      return { status, waits: Number(headers.get('retry-after')) > 0 }
    }
    for (const last of [1, 2, 3]) expect((await use(mine?.token, `203.0.113.${last}`)).status).toBe(200)
    expect(await use(mine?.token, '203.0.113.4')).toEqual({ status: 429, waits: true })
    expect((await use(mine?.token, '127.0.0.1')).status).toBe(200)
    expect((await use(other?.token, '203.0.113.4')).status).toBe(200)
    // Whoever knows the name of a key but not its secret uses nothing of it up.
    const wrong = `${other?.token.slice(0, 14)}${'A'.repeat(43)}`
    for (const last of [5, 6, 7]) expect((await use(wrong, `203.0.113.${last}`)).status).toBe(401)
    expect((await use(other?.token, '203.0.113.8')).status).toBe(200)
  })

  test('this machine and an unknown server are not limited', async () => {
    const ask = await start()
    for (const address of ['127.0.0.1', '::1', '::ffff:127.0.0.1', undefined])
      for (let turn = 0; turn < 5; turn += 1) {
        const { status, headers } = await ask(address)
        expect([status, headers.get('ratelimit')]).toEqual([200, null])
      }
  })

  test('behind a proxy the visitor counts, and cannot pass for another', async () => {
    const ask = await start(true)
    for (let turn = 0; turn < 3; turn += 1) await ask('127.0.0.1', `198.51.100.${turn}, 203.0.113.5`)
    expect((await ask('127.0.0.1', '198.51.100.9, 203.0.113.5')).status).toBe(429)
    expect((await ask('127.0.0.1', '203.0.113.6')).status).toBe(200)
  })

  test('without a proxy what a visitor says of itself counts for nothing', async () => {
    const ask = await start()
    for (let turn = 0; turn < 3; turn += 1) await ask('203.0.113.5', `198.51.100.${turn}`)
    expect((await ask('203.0.113.5', '198.51.100.9')).status).toBe(429)
  })
})

test.each([
  ['203.0.113.5', '203.0.113.5'],
  ['::ffff:203.0.113.5', '203.0.113.5'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
  ['2001:0DB8::1', '2001:db8:0:0::/64'],
  ['fe80::1%eth0', 'fe80:0:0:0::/64'],
])('%s counts as %s', (address, network) => {
  expect(networkOf(address)).toBe(network)
  expect(isLoopback(address)).toBe(false)
})
