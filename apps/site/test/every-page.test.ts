import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { openBrowser, type Visit } from './browser.ts'
import { weightOf } from './weight.ts'

const visit = openBrowser()

const pages = {
  home: '/sv',
  events: '/fi/tapahtumat',
  'past events': '/en/events?when=past',
  'no events': '/sv/evenemang?kind=academy&municipality=Vasa',
  month: '/en/events?view=month&month=2027-03',
  'empty month': '/fi/tapahtumat?view=month&month=2027-07',
  map: '/fi/tapahtumat?view=map&when=all',
  event: '/sv/evenemang/vasa-2020-01-23',
  'moved event': '/en/events/exempel-regionturne-joensuu',
  programmes: '/fi/ohjelmat',
  programme: '/sv/program/ogp-finland-5',
  'asks of nobody yet': '/en/asks',
  asks: '/fi/pyynnot?audience=municipalities',
  organisations: '/en/organisations',
  organisation: '/sv/organisationer/ministerarbetsgruppen-digitalisering?on=2022-04-01',
  people: '/sv/personer',
  person: '/fi/henkilot/sirpa-paatero',
  contacts: '/en/contacts',
  series: '/sv/serier',
  'one series': '/fi/sarjat/exempel-regionturne',
  posts: '/fi/kirjoitukset',
  sources: '/en/sources',
  search: '/sv/sok?q=demokrati',
  'narrowed search': '/fi/haku?q=demokratia&audience=municipalities',
  'search without hits': '/en/search?q=xyzzyqq',
  // A frame shows the page behind it, where axe supposes white: so both say what is behind their words.
  embedding: '/sv/badda-in?colours=own&scheme=light&accent=%230b4a6f&text=%23000000&surface=%23ffffff',
  'embedding in dark': '/fi/upota?colours=own&scheme=dark&accent=%2393cbec&text=%23ffffff&surface=%23121212',
  about: '/fi/tietoa',
  'contacts by matter': '/sv/kontakter?by=matter',
  document: '/en/sources/oppen-forvaltning-verkstallighetsbrev',
  history: '/sv/program/ogp-finland-5/historik',
  'as known': `/en/events/vasa-2020-01-23?known=${new Date().toISOString()}`,
  changes: '/fi/muutokset',
  'open data': '/en/open-data',
  accessibility: '/sv/tillganglighet',
  'not found': '/sv/evenemang/finns-inte',
}

/** In bytes. A document of 14,000 comes with the first packets of a connection, before which nobody sees anything. */
const budget = { document: 14_000, scripts: 7_000, styles: 7_000, fonts: 60_000 }
/** A whole programme is read on one page. */
const long: Record<string, number> = { programme: 32_000 }

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

async function findings(page: Page) {
  const { violations } = await new AxeBuilder({ page }).withTags(rules).analyze()
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)
}

const headings = (page: Page) => page.locator('h1, h2, h3').allInnerTexts()

describe.each(Object.entries(pages))('%s', (name, path) => {
  let scripted: Visit

  beforeAll(async () => {
    scripted = await visit(path, { reducedMotion: 'reduce' })
  })

  test('keeps its content security policy, asks nobody else, stores nothing', async () => {
    const { page, problems } = scripted
    expect(problems.filter((problem) => !(name === 'not found' && problem.includes('404')))).toEqual([])
    expect(await page.context().cookies()).toEqual([])
    expect(await page.evaluate('localStorage.length + sessionStorage.length')).toBe(0)
  })

  test('weighs no more than a slow line bears', async () => {
    const weight = await weightOf(scripted.page)
    expect(weight.scripts).toBeGreaterThan(1_000)
    expect(weight.styles).toBeGreaterThan(2_000)
    expect(weight.fonts).toBeGreaterThan(30_000)
    const limits = { ...budget, document: long[name] ?? budget.document }
    const over = Object.entries(limits).filter(([part, limit]) => weight[part as keyof typeof budget] > limit)
    expect(over, JSON.stringify(weight)).toEqual([])
  })

  test('has nothing that axe finds, in light and in dark', async () => {
    const { page } = scripted
    expect(await findings(page)).toEqual([])
    await page.emulateMedia({ colorScheme: 'dark' })
    expect(await findings(page)).toEqual([])
  }, 60_000)

  test('says everything without scripts, in a width of 320 pixels', async () => {
    const wanted = await headings(scripted.page)
    const { page } = await visit(path, { javaScriptEnabled: false, viewport: { width: 320, height: 800 } })
    expect(await headings(page)).toEqual(wanted)
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(320)
    await page.context().close()
  })

  test('is described once: a title, a heading, its language', async () => {
    const { page } = scripted
    expect(await page.locator('h1').count()).toBe(1)
    expect(await page.title()).toMatch(/Torg/)
    expect(await page.locator('html').getAttribute('lang')).toBe(path.slice(1, 3))
    await page.context().close()
  })
})

test('policy and headers forbid what the site does not need', async () => {
  const { page } = await visit('/sv')
  const headers = (await page.reload())?.headers() ?? {}
  const policy = headers['content-security-policy'] ?? ''
  expect(policy).toContain("default-src 'none'")
  expect(policy).not.toContain('unsafe-inline')
  expect(policy).not.toContain('unsafe-eval')
  expect(headers['x-content-type-options']).toBe('nosniff')
  expect(headers['x-frame-options']).toBe('DENY')
})

test('every link of the front page leads somewhere', async () => {
  const { page } = await visit('/en')
  const links = await page
    .locator('main a, header a, footer a')
    .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''))
  const own = [...new Set(links)].filter((href) => href.startsWith('/'))
  expect(own.length).toBeGreaterThan(15)
  const answers = await Promise.all(
    own.map(async (href) => [href, (await fetch(new URL(href, page.url()))).status]),
  )
  expect(answers.filter(([, status]) => status !== 200)).toEqual([])
})
