import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openStore, type Store } from '../index.ts'
import { engines } from '../testing/engines.ts'
import { makeToken } from './token.ts'

describe.each(engines)('keys on $engine', ({ place }) => {
  let store: Store
  let now = new Date('2026-11-22T10:00:00Z')
  beforeAll(async () => {
    store = await openStore({ ...(await place()), clock: () => now })
  })
  afterAll(() => store.close())

  test('a key is known by its token, which is kept nowhere', async () => {
    const { key, token } = await store.keys.create({ name: 'Vasa', organisation: 'vasa', role: 'editor' })
    expect(token).toMatch(new RegExp(`^torg_${key.id}_[\\w-]{43}$`))
    expect(await store.keys.find(token)).toEqual({ state: 'valid', key })
    expect(JSON.stringify(await store.keys.list())).not.toContain(token.slice(14))
  })

  test('a token of another shape, of no key, or with another secret is unknown', async () => {
    const { token } = await store.keys.create({ name: 'a', role: 'reader' })
    const other = token.slice(0, -1) + (token.endsWith('A') ? 'B' : 'A')
    for (const wrong of ['', 'torg_', other, token.toUpperCase(), makeToken().token, `${token}x`, "torg_'--"])
      expect(await store.keys.find(wrong)).toEqual({ state: 'unknown' })
  })

  test('a key ends when it is said to, or is revoked; that is told with the right secret only', async () => {
    const { token } = await store.keys.create({ name: 'a', role: 'reader', expires: '2026-11-22T11:00:00Z' })
    expect(await store.keys.find(token)).toMatchObject({ state: 'valid' })
    now = new Date('2026-11-22T11:00:00Z')
    expect(await store.keys.find(token)).toEqual({ state: 'expired' })

    const revoked = await store.keys.create({ name: 'b', role: 'reader' })
    await store.keys.revoke(revoked.key.id)
    expect(await store.keys.find(revoked.token)).toEqual({ state: 'revoked' })
    const first = now.toISOString()
    now = new Date(now.getTime() + 1000)
    expect(await store.keys.revoke(revoked.key.id)).toMatchObject({ revoked: first })
    expect(await store.keys.find(`torg_${revoked.key.id}_${'A'.repeat(43)}`)).toEqual({ state: 'unknown' })
    await expect(store.keys.revoke('aaaaaaaa')).rejects.toMatchObject({ code: 'not_found' })
  })

  test('when a key was last used is known to the minute', async () => {
    const { key, token } = await store.keys.create({ name: 'c', role: 'reader' })
    const lastUsed = async () => (await store.keys.list()).find(({ id }) => id === key.id)?.lastUsed
    expect(await lastUsed()).toBeUndefined()
    await store.keys.find(token)
    const first = await lastUsed()
    expect(first).toBe(now.toISOString())
    now = new Date(now.getTime() + 59_000)
    await store.keys.find(token)
    expect(await lastUsed()).toBe(first)
    now = new Date(now.getTime() + 1_000)
    await store.keys.find(token)
    expect(await lastUsed()).toBe(now.toISOString())
  })
})
