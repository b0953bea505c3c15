import { engines } from '@torg/storage/testing'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startApp, type TestApp } from '../testing/app.ts'
import { event } from '../testing/records.ts'

const described = event('described', {
  name: { sv: 'Mötet', 'sv-simple': 'Möte', fi: 'Kokous' },
  summary: { fi: 'Vain suomeksi' },
  theme: { sv: 'Tema', fi: 'Teema', en: 'Theme' },
})

describe.each(engines)('on $engine', ({ place }) => {
  let app: TestApp
  beforeAll(async () => {
    app = await startApp(await place())
    await app.store.putAll([described], { actor: 'test' })
  })
  afterAll(() => app.close())

  test.each([
    ['sv', { name: { sv: 'Mötet' }, summary: { fi: 'Vain suomeksi' }, theme: { sv: 'Tema' } }, 'fi, sv'],
    ['sv-simple', { name: { 'sv-simple': 'Möte' }, theme: { sv: 'Tema' } }, 'fi, sv, sv-simple'],
    ['en,fi;q=0.8', { name: { fi: 'Kokous' }, theme: { en: 'Theme' } }, 'en, fi'],
    ['en;q=0.1,fi', { name: { fi: 'Kokous' }, theme: { fi: 'Teema' } }, 'fi'],
    ['fi;q=0,sv', { name: { sv: 'Mötet' } }, 'fi, sv'],
  ])('lang=%s chooses the best of each text, and says which occur', async (lang, texts, languages) => {
    const one = await app.get(`/v1/events/described?lang=${lang}`)
    expect(await one.json()).toMatchObject({ id: 'described', ...texts })
    expect(one.headers.get('content-language')).toBe(languages)
    const list = await app.get(`/v1/events?q=kokous&lang=${lang}`)
    expect(await list.json()).toMatchObject({ items: [texts] })
    expect(list.headers.get('content-language')).toBe(languages)
  })

  test('with lang each text has one language and nothing else is lost', async () => {
    const all = await app.json<Record<string, unknown>>('/v1/events/described')
    const chosen = await app.json<Record<string, unknown>>('/v1/events/described?lang=fi')
    expect(chosen).toEqual({
      ...all,
      name: { fi: 'Kokous' },
      summary: { fi: 'Vain suomeksi' },
      theme: { fi: 'Teema' },
    })
  })

  test.each([undefined, 'lang=*'])('without a choice (%s) all languages come', async (query) => {
    const response = await app.get(`/v1/events/described?${query ?? ''}`, { 'accept-language': 'fi' })
    expect(await response.json()).toMatchObject(described.record)
    expect(response.headers.get('content-language')).toBeNull()
    expect(response.headers.get('vary')).not.toContain('Accept-Language')
  })
})
