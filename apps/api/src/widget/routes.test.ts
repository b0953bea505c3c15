import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { engines } from '@torg/storage/testing'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startApp, type TestApp } from '../testing/app.ts'
import { event } from '../testing/records.ts'

// What a built widget lays beside its files: here it only tells what it was given.
const renderer = `
  export const attributeNames = ['kind', 'from', 'limit', 'lang', 'layout', 'event-page']
  export const listOf = ({ api, lang, kind, limit = 10 }) =>
    api + '/v1/events?' + new URLSearchParams({ ...(kind && { kind }), limit, lang })
  export const fragment = async (laid) => '<pre>' + JSON.stringify(laid) + '</pre>'
  export const scriptOf = ({ layout }) => (layout === 'cards' ? 'cards.js' : 'events.js')
  export const snippets = (pasted) => ({ pasted })
  export const page = async (framed) => ({ html: '<pre>' + JSON.stringify(framed) + '</pre>', policy: 'frame-ancestors *' })
`

let app: TestApp
let folder: string
beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'torg-widget-'))
  writeFileSync(path.join(folder, 'server.js'), renderer)
  const script = {
    file: '1.4.2/events.js',
    integrity: 'sha384-x',
    full: { file: '1.4.2/events-full.js', integrity: 'sha384-y' },
  }
  const versions = { v1: '1.4.2', versions: { '1.4.2': script } }
  writeFileSync(path.join(folder, 'versions.json'), JSON.stringify(versions))
  app = await startApp((await engines[0]?.place()) ?? { inMemory: true }, undefined, {
    widgetDir: folder,
    siteUrl: 'https://torg.example.org',
  })
  await app.store.putAll([event('evil', { name: { sv: '</script><b>', fi: 'Kokous' } })], { actor: 'test' })
})
afterAll(async () => {
  await app.close()
  rmSync(folder, { recursive: true })
})

const given = async (address: string) => {
  const text = await (await app.get(address)).text()
  return JSON.parse(/<pre>(.*)<\/pre>/s.exec(text)?.[1] ?? '')
}

describe('a list that this server lays out', () => {
  test('is of the events that the same attributes ask for', async () => {
    const laid = await given('/widget/fragment?lang=fi-FI&limit=1&layout=cards')
    expect(laid).toMatchObject({
      attributes: {
        api: 'https://api.example.org',
        lang: 'fi-FI',
        limit: '1',
        layout: 'cards',
        'event-page': 'https://torg.example.org/fi/tapahtumat/{id}',
      },
      zone: 'Europe/Helsinki',
      stylesheet: 'https://api.example.org/widget/v1/events.css',
      fallback: 'https://torg.example.org/fi/tapahtumat',
    })
    expect(JSON.parse(laid.answer)).toEqual(await app.json('/v1/events?limit=1&lang=fi-FI'))
  })

  test('comes with its script, unless the page has it, and with data for search engines that cannot end early', async () => {
    const text = await (await app.get('/widget/fragment?lang=sv')).text()
    expect(text).toContain('<script async src="https://api.example.org/widget/v1/events.js"></script>')
    const [, data = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(text) ?? []
    expect(JSON.parse(data)).toMatchObject({ '@type': 'ItemList' })
    expect(data).toContain('\\u003c/script>')
    expect(await (await app.get('/widget/fragment?script=false')).text()).not.toContain('events.js"')
  })

  test('is made anew when an event changes', async () => {
    const before = await given('/widget/fragment?lang=en')
    await app.store.putAll([event('another', {})], { actor: 'test' })
    expect((await given('/widget/fragment?lang=en')).answer).not.toBe(before.answer)
  })
})

describe('a page for a frame', () => {
  test('may be framed by any page, also an isolated one, and no other address may', async () => {
    const { headers } = await app.get('/embed?lang=sv')
    expect(headers.get('content-security-policy')).toBe('frame-ancestors *')
    expect(headers.get('x-frame-options')).toBeNull()
    expect(headers.get('cross-origin-embedder-policy')).toBe('require-corp')
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    const other = await app.get('/v1/events')
    expect(other.headers.get('x-frame-options')).toBe('SAMEORIGIN')
    expect(other.headers.get('content-security-policy')).toContain("frame-ancestors 'none'")
  })

  test('wears the colours that it is told', async () => {
    expect(await given('/embed?scheme=dark&accent=%23ff8800')).toMatchObject({
      colours: { scheme: 'dark', accent: '#ff8800' },
    })
  })

  test('says where it is described', async () => {
    const { head } = await given('/embed?lang=sv&kind=seminar')
    const address = /type="application\/json\+oembed" href="([^"]+)"/
      .exec(head)?.[1]
      ?.replaceAll('&amp;', '&')
    const described = await app.json<{ html: string }>(address?.replace('https://api.example.org', '') ?? '')
    expect(described).toMatchObject({ version: '1.0', type: 'rich', title: 'Evenemang' })
    expect(described.html).toContain('src="https://api.example.org/embed?lang=sv&amp;kind=seminar"')
  })
})

test('the ways to embed a list are made of its attributes, its colours and the newest version', async () => {
  expect(await app.json('/widget/snippets?lang=sv&limit=3&accent=%23aa0044')).toEqual({
    version: '1.4.2',
    pasted: {
      attributes: {
        api: 'https://api.example.org',
        lang: 'sv',
        limit: '3',
        'event-page': 'https://torg.example.org/sv/evenemang/{id}',
      },
      fallback: 'https://torg.example.org/sv/evenemang',
      chosen: { lang: 'sv', limit: '3' },
      colours: { accent: '#aa0044' },
      version: '1.4.2',
      integrity: { 'events.js': 'sha384-x', 'events-full.js': 'sha384-y' },
    },
  })
})

describe('oEmbed', () => {
  const asked = (query: Record<string, string>) => app.get(`/oembed?${new URLSearchParams(query)}`)
  const url = 'https://api.example.org/embed?lang=fi'

  test.each([
    [{}, 640, 720],
    [{ maxwidth: '300' }, 300, 720],
    [{ maxwidth: '2000', maxheight: '400' }, 640, 400],
  ])('keeps within %o', async (bounds, width, height) => {
    const described = (await (await asked({ url, ...bounds })).json()) as { html: string }
    expect(described).toMatchObject({ width, height, title: 'Tapahtumat' })
    expect(described.html).toContain(`width="${width}" height="${height}"`)
  })

  test('speaks XML too', async () => {
    const response = await asked({ url, format: 'xml' })
    expect(response.headers.get('content-type')).toBe('text/xml; charset=utf-8')
    expect(await response.text()).toMatch(/<oembed>.*<html>&lt;iframe src=&quot;https:.*<\/oembed>/s)
  })

  test.each([
    [{ url: 'https://elsewhere.example/embed' }, 404],
    [{ url: 'https://api.example.org/v1/events' }, 404],
    [{ url: 'nonsense' }, 404],
    [{}, 400],
    [{ url, format: 'yaml' }, 400],
    [{ url, maxwidth: '-1' }, 400],
    [{ url, nonsense: '1' }, 400],
  ])('%o is answered %i', async (query, status) => {
    const response = await asked(query)
    expect(response.status).toBe(status)
    expect(response.headers.get('content-type')).toContain('application/problem+json')
  })
})

test.each([
  ['/embed?knd=seminar', 'Did you mean \\"kind\\"'],
  ['/embed?kind=nonsense', 'Expected one of seminar'],
  ['/embed?accent=red', 'Expected a colour, such as #0b4a6f'],
  ['/embed?lang=sv&lang=fi', 'flera gånger'],
  ['/widget/fragment?layout=table', 'Expected one of list'],
  ['/widget/fragment?accent=%23ffffff', 'no parameter \\"accent\\"'],
])('%s is refused by name', async (address, words) => {
  const response = await app.get(address)
  expect(response.status).toBe(400)
  expect(await response.text()).toContain(words)
})
