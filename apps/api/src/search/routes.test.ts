import { SearchAnswer } from '@torg/domain/queries'
import { engines } from '@torg/storage/testing'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startApp, type TestApp } from '../testing/app.ts'

describe.each(engines)('on $engine', ({ place }) => {
  let app: TestApp
  beforeAll(async () => {
    app = await startApp(await place())
  })
  afterAll(() => app.close())

  const search = async (query: string) => SearchAnswer.parse(await app.json(`/v1/search?${query}`))

  test('finds words in any form, across kinds, and counts them by kind', async () => {
    const { items, facets } = await search('q=seminars')
    expect(items.map(({ kind, id }) => `${kind}/${id}`).toSorted()).toEqual([
      'event/open',
      'event/past',
      'event/shut',
      'event/spring',
      'event/today',
    ])
    expect(facets.kind).toEqual({ event: 5 })
    const { facets: all } = await search('q=bekräfta or ministeriet')
    expect(all.kind).toMatchObject({ call: 1, organisation: 1 })
  })

  test('finds what has only begun to be typed, and what is mistyped, and says so', async () => {
    expect((await search('q=keskus')).items.map(({ id }) => id)).toEqual(['tomorrow'])
    const { items, similar } = await search('q=keskustleu')
    expect(items.map(({ id }) => id)).toEqual(['tomorrow'])
    expect(similar).toBe(true)
    expect((await search('q=keskustelu')).similar).toBe(false)
  })

  test('what is over comes last', async () => {
    expect((await search('q=seminars')).items.at(-1)?.id).toBe('past')
  })

  test('says where the words are', async () => {
    const { items } = await search('q=keskusteluja')
    const [hit] = items
    expect(hit).toMatchObject({
      kind: 'event',
      id: 'tomorrow',
      language: 'fi',
      record: { id: 'tomorrow', kind: 'webinar' },
    })
    expect(hit?.title.ranges.map(([start, end]) => hit.title.text.slice(start, end))).toEqual(['keskustelu'])
  })

  test('a hit is shown in the first language of the reader that has the words', async () => {
    const shown = async (lang: string) => {
      const { items } = await search(`q=seminar&kind=event&lang=${encodeURIComponent(lang)}`)
      return items.find(({ id }) => id === 'spring')?.language
    }
    expect(await shown('en,sv;q=0.9')).toBe('en')
    expect(await shown('sv,en;q=0.9')).toBe('sv')
    expect(await shown('fi,en;q=0.9')).toBe('en')
  })

  test('can be narrowed to kinds and languages', async () => {
    expect((await search('q=seminars&kind=ask,post')).items).toEqual([])
    // No Finnish text has the word; some have a name that is spelt nearly so.
    expect((await search('q=seminars&language=fi')).similar).toBe(true)
    expect((await search('q=seminars&language=en')).items).toHaveLength(5)
  })

  test('its pages, put together, are the whole', async () => {
    const whole = (await search('q=seminars')).items.map(({ id }) => id)
    const paged: string[] = []
    for (let cursor: string | null = ''; cursor !== null; ) {
      const page: SearchAnswer = await search(`q=seminars&limit=2${cursor && `&cursor=${cursor}`}`)
      paged.push(...page.items.map(({ id }) => id))
      cursor = page.next
    }
    expect(paged).toEqual(whole)
  })

  test('with lang the records come in one language', async () => {
    const response = await app.get('/v1/search?q=seminars&limit=1&lang=en')
    const { items } = SearchAnswer.parse(await response.json())
    expect(items).toMatchObject([{ record: { name: { en: expect.stringMatching(/^Seminar /) } } }])
    expect(JSON.stringify(items)).not.toContain('"sv":')
    expect(response.headers.get('content-language')).toBe('en')
  })

  test.each(['"', '((', "' or 1=1 --", '&|!', '*', '日本', '-', '\\'])('%s is no error', async (q) => {
    await search(`q=${encodeURIComponent(q)}`)
  })
})
