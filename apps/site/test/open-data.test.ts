import { describe, expect, inject, test } from 'vitest'
import { langs } from '../src/lib/language/lang.ts'
import { openBrowser } from './browser.ts'

const visit = openBrowser()
const site = inject('site')

const hrefs = (html: string) => [...html.matchAll(/<a[^>]*? href="([^"]+)"/g)].map(([, href]) => href ?? '')

describe('open data', () => {
  test('every address on the page answers with what it is said to be', async () => {
    const html = await (await fetch(`${site}/en/open-data`)).text()
    const main = html.slice(html.indexOf('<main'), html.indexOf('</main>'))
    const own = hrefs(main)
      .map((href) => new URL(href.replaceAll('&amp;', '&'), site).href)
      .filter((href) => href.startsWith(site) || href.startsWith(inject('api')))
    expect(own.length).toBeGreaterThan(60)
    const types: Record<string, RegExp> = {
      csv: /^text\/csv/,
      ics: /^text\/calendar/,
      vcf: /^text\/vcard/,
      ttl: /^text\/turtle/,
      ndjson: /ndjson/,
      atom: /^application\/atom\+xml/,
      jsonld: /^application\/ld\+json/,
      json: /json/,
    }
    const wrong: string[] = []
    for (const href of own) {
      const answer = await fetch(href)
      const type = answer.headers.get('content-type') ?? ''
      const wanted = types[/\.(\w+)$/.exec(new URL(href).pathname)?.[1] ?? ''] ?? /html|json/
      if (answer.status !== 200 || !wanted.test(type)) wrong.push(`${href}: ${answer.status} ${type}`)
      await answer.body?.cancel()
    }
    expect(wrong).toEqual([])
  })

  test('the licence is that of the catalogue', async () => {
    const { page } = await visit('/sv/oppna-data', { javaScriptEnabled: false })
    expect(await page.locator('a[rel~=license]').getAttribute('href')).toBe(
      'https://creativecommons.org/licenses/by/4.0/',
    )
  })

  test('schemas say what a record is', async () => {
    const schema = await (await fetch(`${site}/schemas/event.schema.json`)).json()
    expect(schema).toMatchObject({ title: 'PublicEvent', type: 'object' })
    expect((await fetch(`${site}/schemas/nothing.schema.json`)).status).toBe(404)
  })
})

describe('what search engines are told', () => {
  const addresses = async () => {
    const map = await (await fetch(`${site}/sitemap.xml`)).text()
    return [...map.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, at]) => new URL(at ?? '').pathname)
  }

  test('the map has each page in each language, and every address of one language answers', async () => {
    const all = await addresses()
    const of = (lang: string) => all.filter((at) => at === `/${lang}` || at.startsWith(`/${lang}/`))
    for (const lang of langs) expect(of(lang).length).toBe(all.length / langs.length)
    expect(of('fi')).toEqual(
      expect.arrayContaining([
        '/fi',
        '/fi/muutokset',
        '/fi/avoin-data',
        '/fi/saavutettavuus',
        '/fi/tietoa',
        '/fi/pyynnot',
        '/fi/lahteet',
        '/fi/tapahtumat/vasa-2020-01-23',
        '/fi/lahteet/oppen-forvaltning-verkstallighetsbrev',
      ]),
    )
    const wrong: string[] = []
    for (const at of of('fi')) {
      const answer = await fetch(site + at, { redirect: 'manual' })
      if (answer.status !== 200) wrong.push(`${at}: ${answer.status}`)
      await answer.body?.cancel()
    }
    expect(wrong).toEqual([])
  }, 60_000)

  test.each([
    '/sv',
    '/fi/tapahtumat/vasa-2020-01-23',
    '/en/programmes/ogp-finland-5',
    '/sv/organisationer/vm/historik',
  ])('%s has a picture of its own, in the size that services show', async (at) => {
    const html = await (await fetch(site + at)).text()
    const image = /property="og:image" content="([^"]+)"/.exec(html)?.[1] ?? ''
    const answer = await fetch(image)
    const png = Buffer.from(await answer.arrayBuffer())
    expect([answer.headers.get('content-type'), png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([
      'image/png',
      1200,
      630,
    ])
    const again = await fetch(image, { headers: { 'if-none-match': answer.headers.get('etag') ?? '' } })
    expect(again.status).toBe(304)
  })

  test('there is no picture of a page that is not there', async () => {
    expect((await fetch(`${site}/share/sv/evenemang/finns-inte.png`)).status).toBe(404)
    expect((await fetch(`${site}/share/de/x.png`)).status).toBe(404)
  })
})

describe('records without a page of their own', () => {
  test.each([
    ['/sv/uppmaningar/ogp5-oecd-principer', '/sv/program/ogp-finland-5#ogp5-oecd-principer'],
    ['/fi/kyselyt/ogp5-kontaktpersoner-2024', '/fi/ohjelmat/ogp-finland-5#ogp5-kontaktpersoner-2024'],
    ['/en/contacts/saarinen-kontakt', '/en/people/mikko-saarinen'],
  ])('%s leads to where it is read', async (from, to) => {
    const answer = await fetch(site + from, { redirect: 'manual' })
    expect(new URL(answer.headers.get('location') ?? '', site).href).toBe(site + to)
  })

  test('an ask that is linked to unfolds', async () => {
    const { page } = await visit('/sv/program/ogp-finland-5#ogp5-oecd-principer', {
      javaScriptEnabled: false,
    })
    expect(await page.locator('#ogp5-oecd-principer').isVisible()).toBe(true)
  })
})

describe('what is asked of an audience', () => {
  test('has its last days in a picture, a table and a calendar, and comes as a table file', async () => {
    const { page } = await visit('/sv/uppmaningar?audience=state-authorities', { javaScriptEnabled: false })
    const table = page.locator('#deadlines table')
    expect(await table.innerText()).toMatch(/före 5 februari 2024 \(har gått ut\)[\s\S]*före 2027/)
    expect(await page.locator('#deadlines circle').count()).toBe(2)
    const calendar = await page.getByRole('link', { name: /\.ics/ }).getAttribute('href')
    const ics = await (await fetch(site + calendar)).text()
    expect(ics).toContain('DTSTART;VALUE=DATE:20240204')
    expect(ics).toContain('DTSTART;VALUE=DATE:20261231')
    const csv = await page.getByRole('link', { name: 'CSV' }).getAttribute('href')
    const rows = (await (await fetch(csv ?? '')).text()).trim().split('\n')
    expect(rows.length).toBeGreaterThan(10)
  })
})

describe('contacts', () => {
  test.each([
    ['programme', 'Finlands femte handlingsprogram för öppen förvaltning', 'Ira Alanko'],
    ['matter', 'Frågor om regionaliseringsstrategin', 'Anu Nousiainen'],
    ['language', 'Språken anges inte', 'Laura Eiro'],
  ])('by %s: %s answers', async (by, group, person) => {
    const { page } = await visit(`/sv/kontakter?by=${by}`, { javaScriptEnabled: false })
    const section = page.locator('section', { has: page.getByRole('heading', { name: group }) })
    expect(await section.innerText()).toContain(person)
  })

  test('come as cards, and say which addresses are derived or withheld', async () => {
    const { page } = await visit('/en/contacts', { javaScriptEnabled: false })
    const person = page.locator('li', { has: page.getByRole('link', { name: 'Ira Alanko', exact: true }) })
    expect(await person.innerText()).toMatch(/ira\.alanko@gov\.fi[\s\S]*Derived/)
    const card = await person.getByRole('link', { name: /vCard/ }).getAttribute('href')
    expect(await (await fetch(card ?? '')).text()).toContain('BEGIN:VCARD')
    expect(await page.locator('li', { hasText: 'Laura Eiro' }).innerText()).toContain('Withheld')
    expect((await fetch(`${site}/en/contacts?by=size`)).status).toBe(400)
  })
})
