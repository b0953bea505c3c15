import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openBrowser, textOf } from './browser.ts'
import { type Program, startApi, startSite } from './programs.ts'

const root = path.resolve(import.meta.dirname, '../../..')
const data = mkdtempSync(path.join(tmpdir(), 'torg-site-history-'))
const words = {
  before: 'Samtal i regionen om hur staten ska finnas på orten.',
  after: 'Samtal i regionen om hur staten ska bli kvar på orten.',
}
const started: Program[] = []
let site = ''
let api = ''
let key = ''
/** Between the first and the second version. */
let between = ''

async function write(method: string, at: string, body?: object, etag = '*') {
  const answer = await fetch(`${api}/v1/${at}`, {
    method,
    headers: {
      authorization: `Bearer ${key}`,
      'content-type': method === 'PATCH' ? 'application/merge-patch+json' : 'application/json',
      ...(method === 'PUT' && etag === '*' ? { 'if-none-match': '*' } : { 'if-match': etag }),
    },
    ...(body ? { body: JSON.stringify(body) } : {}),
  })
  if (!answer.ok) throw new Error(`${method} ${at}: ${await answer.text()}`)
  return answer.headers.get('etag') ?? ''
}

beforeAll(async () => {
  const said = execFileSync(
    process.execPath,
    [
      '--conditions=@torg/source',
      'apps/api/src/cli/main.ts',
      'keys',
      'create',
      '--name',
      'Test',
      '--role',
      'administrator',
      '--all',
    ],
    {
      cwd: root,
      env: { ...process.env, NODE_OPTIONS: '', DATA_DIR: data },
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    },
  )
  key = /torg_\S+/.exec(said)?.[0] ?? ''
  const running = await startApi(data)
  api = running.url
  started.push(running)
  const post = {
    id: 'dubblett',
    kind: 'news',
    publisher: 'vm',
    title: { sv: 'En dubblett' },
    text: { sv: 'Text' },
  }
  await write('PUT', 'posts/ersatt', { ...post, id: 'ersatt', title: { sv: 'Utkast' } })
  await write('PUT', 'posts/ersattare', { ...post, id: 'ersattare', title: { sv: 'Nytt' } })
  await write('DELETE', 'posts/ersatt?successor=ersattare')
  const event = {
    id: 'traff',
    formerIds: ['traffen'],
    kind: 'seminar',
    level: 'local',
    name: { sv: 'Träff', fi: 'Tapaaminen', en: 'Meeting' },
    summary: { sv: words.before },
    status: { kind: 'scheduled' },
    organisers: [{ organisation: 'vm', role: 'organiser' }],
    when: { kind: 'all-day', start: '2027-05-03' },
    languages: ['fi', 'sv'],
  }
  const first = await write('PUT', 'events/traff', event)
  between = new Date().toISOString()
  await write(
    'PATCH',
    'events/traff?reason=Rummet%20byttes',
    {
      summary: { sv: words.after },
      languages: ['sv', 'en'],
      when: { start: '2027-05-04' },
      programme: 'ogp-finland-5',
    },
    first,
  )
  await write(
    'DELETE',
    'posts/dubblett?reason=Dubblett',
    undefined,
    await write('PUT', 'posts/dubblett', post),
  )
  const running2 = await startSite(api)
  site = running2.url
  started.push(running2)
})
afterAll(async () => {
  await Promise.all(started.map((program) => program.stop()))
  rmSync(data, { recursive: true, force: true })
})

const visit = openBrowser(() => site)

const readings = [
  {
    page: '/sv/evenemang/traff',
    history: '/sv/evenemang/traff/historik',
    link: 'Historik',
    day: '4 maj 2027',
    field: 'Sammanfattning › svenska',
    known: 'Så som det var känt',
  },
  {
    page: '/fi/tapahtumat/traff',
    history: '/fi/tapahtumat/traff/historia',
    link: 'Historia',
    day: '4. toukokuuta 2027',
    field: 'Tiivistelmä › ruotsi',
    known: 'Sellaisena kuin se tunnettiin',
  },
  {
    page: '/en/events/traff',
    history: '/en/events/traff/history',
    link: 'History',
    day: '4 May 2027',
    field: 'Summary › Swedish',
    known: 'As it was known',
  },
]

describe.each([true, false])('with scripts %s', (javaScriptEnabled) => {
  test.each(readings)('$page leads to what changed, in words, and to the page as it was', async (reading) => {
    const { page, problems } = await visit(reading.page, { javaScriptEnabled })
    expect(await textOf(page)).toContain(words.after)
    await page.getByRole('main').getByRole('link', { name: reading.link, exact: true }).click()
    await page.waitForURL(`**${reading.history}`)

    const changed = page.locator('#v2')
    const text = (await changed.innerText()).replaceAll(/\s+/g, ' ')
    expect(text).toContain('Rummet byttes')
    expect(text).toContain(reading.field)
    expect(text).toContain(reading.day)
    expect(text).not.toMatch(/\/summary|all-day|ogp-finland-5(?!")/)
    expect(await changed.locator('p:has(del)').innerText()).toBe(
      'Samtal i regionen om hur staten ska finnasbli kvar på orten.',
    )
    expect(await changed.locator('p:has(del)').getAttribute('lang')).toBe('sv')
    expect(await changed.locator('ins a[href$="ogp-finland-5"]').count()).toBe(1)

    await page.locator('#v1').getByRole('link').click()
    await page.waitForURL('**known=**')
    // The address changes before the page does.
    await page.locator('aside', { hasText: reading.known }).waitFor()
    expect(await page.locator('main').innerText()).toContain(words.before)
    expect(await page.locator('meta[name=robots]').getAttribute('content')).toBe('noindex')
    expect(problems).toEqual([])
    await page.context().close()
  })
})

describe('what was known', () => {
  const get = async (at: string) => (await fetch(site + at)).text()

  test('holds for lists too, and nothing of it stays for the next reader', async () => {
    expect(await get(`/sv/inlagg?known=${between}`)).not.toContain('dubblett')
    expect(await get(`/sv/evenemang/traff?known=${between}`)).toContain(words.before)
    expect(await get('/sv/evenemang/traff')).toContain(words.after)
  })

  test.each([true, false])(
    'is where a reader stays who follows links, scripts %s',
    async (javaScriptEnabled) => {
      const { page, problems } = await visit(`/sv/evenemang/traff?known=${between}`, { javaScriptEnabled })
      const bar = page.locator('aside', { hasText: 'Så som det var känt' })
      await page.getByRole('main').getByRole('link', { name: 'Finansministeriet' }).click()
      await page.waitForURL('**/organisationer/vm?known=**')
      await page.getByRole('heading', { level: 1, name: 'Finansministeriet' }).waitFor()
      await bar.waitFor()
      await page
        .getByRole('navigation', { name: 'Huvudmeny' })
        .getByRole('link', { name: 'Evenemang' })
        .click()
      await page.waitForURL('**/evenemang?known=**')
      await page.getByRole('heading', { level: 1, name: 'Evenemang' }).waitFor()
      await page.getByLabel('Från och med').fill('2027-05-01')
      await page.getByRole('button', { name: 'Visa' }).click()
      await page.waitForURL('**from=2027-05-01*')
      await page.getByRole('main').getByRole('link', { name: 'Träff', exact: true }).click()
      await page.waitForURL('**/traff?known=**')
      await page.getByText(words.before).waitFor()

      await bar.getByRole('link').click()
      await page.getByText(words.after).waitFor()
      expect(new URL(page.url()).search).toBe('')
      expect(await page.locator('a[href*="known="]').count()).toBe(0)
      expect(problems).toEqual([])
      await page.context().close()
    },
  )

  test('is not said of what tells of all times', async () => {
    const { page } = await visit(`/sv/sok?q=träff&known=${between}`, { javaScriptEnabled: false })
    expect(await page.locator('aside').count()).toBe(0)
    expect(await page.locator('main a').count()).toBeGreaterThan(5)
    expect(await page.locator('main a[href*="known="]').count()).toBe(0)
  })

  test('of a time before it was published is nothing, with the way to what is there now', async () => {
    const answer = await fetch(`${site}/sv/evenemang/traff?known=2020-01-01`)
    expect(answer.status).toBe(404)
    const text = await answer.text()
    expect(text).toContain('Det här fanns inte då')
    expect(text).toContain('1 januari 2020')
    expect(text).toContain('class="button" href="/sv/evenemang/traff"')
  })

  test.each(['/sv', '/sv/evenemang/traff'])('of no time is refused on %s', async (at) => {
    const answer = await fetch(`${site}${at}?known=yesterday`)
    expect(answer.status).toBe(400)
    expect(await answer.text()).toContain(`class="button" href="${at}"`)
  })
})

describe('what has changed', () => {
  test('is told newest first, by record, with what was removed', async () => {
    const { page } = await visit('/sv/andringar', { javaScriptEnabled: false })
    const rows = page.locator('main ol > li')
    expect(await rows.nth(0).innerText()).toMatch(/En dubblett[\s\S]*Togs bort/)
    expect(await rows.nth(0).locator('s').count()).toBe(1)
    expect(await rows.nth(1).innerText()).toMatch(/Träff[\s\S]*2 gånger/)
    await rows.nth(0).getByRole('link', { name: 'Historik' }).click()
    expect(await textOf(page)).toMatch(/Togs bort.*Dubblett.*Publicerades/)
  })

  test('of one kind is only that', async () => {
    const { page } = await visit('/en/changes?kind=post', { javaScriptEnabled: false })
    const kinds = await page.locator('main ol .quiet').allInnerTexts()
    expect(kinds.length).toBeGreaterThan(0)
    expect(kinds.filter((text) => !text.startsWith('post'))).toEqual([])
  })

  test('can be read back to the first record', async () => {
    const seen = new Set<string>()
    let next: string | undefined = '/en/changes'
    while (next) {
      const html = await get(next)
      for (const [, at] of html.matchAll(/href="([^"]+\/history)"/g)) if (at) seen.add(at)
      next = /href="([^"]+)" rel="next"/.exec(html)?.[1]?.replaceAll('&amp;', '&')
    }
    const { items } = await (await fetch(`${api}/v1/changes?limit=1000`)).json()
    const records = new Set(items.map(({ kind, id }: { kind: string; id: string }) => `${kind} ${id}`))
    expect(seen.size).toBe(records.size)
  })

  test('comes as a feed, whose entries lead to their place in a history', async () => {
    const answer = await fetch(`${site}/fi/muutokset/feed.atom`)
    expect(answer.headers.get('content-type')).toContain('application/atom+xml')
    const feed = await answer.text()
    const links = [...feed.matchAll(/<link rel="alternate" type="text\/html" href="([^"]+)"/g)].map(
      ([, at]) => at ?? '',
    )
    expect(links).toContain(`${site}/fi/tapahtumat/traff/historia#v2`)
    expect(await get(new URL(links[1] ?? '').pathname)).toContain('id="v2"')
  })

  const get = async (at: string) => (await fetch(site + at)).text()
})

describe('addresses', () => {
  test.each([
    ['/sv/evenemang/traffen', '/sv/evenemang/traff'],
    ['/fi/tapahtumat/traffen', '/fi/tapahtumat/traff'],
    ['/en/events/traffen/history', '/en/events/traff/history'],
    ['/sv/evenemang/traff/history', '/sv/evenemang/traff/historik'],
  ])('%s, of a former id or in another language, leads to %s', async (from, to) => {
    const answer = await fetch(site + from, { redirect: 'manual' })
    expect(answer.status).toBe(308)
    expect(new URL(answer.headers.get('location') ?? '', site).pathname).toBe(to)
  })

  test('what was removed is said to be, and keeps its history', async () => {
    expect((await fetch(`${site}/sv/inlagg/dubblett`)).status).toBe(410)
    expect((await fetch(`${site}/sv/inlagg/dubblett/historik`)).status).toBe(200)
  })

  test('what was removed leads to what took its place, in the language of the page', async () => {
    const { page } = await visit('/fi/kirjoitukset/ersatt', { javaScriptEnabled: false })
    await page.getByRole('link', { name: 'Siirry korvaavaan sivuun' }).click()
    expect(new URL(page.url()).pathname).toBe('/fi/kirjoitukset/ersattare')
  })
})

// Last, for it stops the API.
describe('when the API goes down', () => {
  test('pages that were read are shown as they were, and say so; others say when to come back', async () => {
    expect((await fetch(`${site}/fi/organisaatiot`)).status).toBe(200)
    await started[0]?.stop()
    const { page } = await visit('/fi/organisaatiot', { javaScriptEnabled: true })
    expect(await page.getByRole('status').first().innerText()).toMatch(
      /ei voi juuri nyt lukea uudelleen.*klo\s\d/,
    )
    expect(await page.locator('main li').count()).toBeGreaterThan(10)
    const unread = await fetch(`${site}/fi/henkilot`)
    expect([unread.status, unread.headers.get('retry-after')]).toEqual([503, '30'])
  })
})
