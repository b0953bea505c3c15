import { describe, expect, test } from 'vitest'
import { openBrowser, textOf } from './browser.ts'

const visit = openBrowser()

const readings = [
  {
    lang: 'sv',
    path: '/sv/evenemang/vasa-2020-01-23',
    name: 'Regionalt evenemang i Vasa',
    when: 'Torsdag 23 januari 2020',
    spoken: 'finska, svenska',
  },
  {
    lang: 'fi',
    path: '/fi/tapahtumat/vasa-2020-01-23',
    name: 'Aluetilaisuus Vaasassa',
    when: 'torstaina 23. tammikuuta 2020',
    spoken: 'suomi, ruotsi',
  },
  {
    lang: 'en',
    path: '/en/events/vasa-2020-01-23',
    name: 'Regional event in Vaasa',
    when: 'Thursday 23 January 2020',
    spoken: 'Finnish, Swedish',
  },
]

describe.each([true, false])('with scripts %s', (javaScriptEnabled) => {
  test.each(readings)('an event reads in $lang', async ({ lang, path, name, when, spoken }) => {
    const { page, problems } = await visit(path, { javaScriptEnabled })
    expect(await page.locator('html').getAttribute('lang')).toBe(lang)
    expect(await page.locator('h1').innerText()).toBe(name)
    const text = await textOf(page)
    expect(text.toLowerCase()).toContain(when.toLowerCase())
    expect(text).toContain(spoken)
    expect(problems).toEqual([])
  })

  test('the language switch keeps the page and its filters', async () => {
    const { page } = await visit('/sv/evenemang?when=past&kind=regional-event', { javaScriptEnabled })
    await page.getByRole('link', { name: 'Suomi' }).click()
    await page.waitForURL('**/fi/tapahtumat?when=past&kind=regional-event')
    expect(await page.locator('html').getAttribute('lang')).toBe('fi')
    expect(await textOf(page)).toContain('Aluetilaisuus Vaasassa')
  })

  test('filters narrow the list, and stand in the address', async () => {
    const { page } = await visit('/en/events?when=past', { javaScriptEnabled })
    await page.getByLabel('Municipality').selectOption('Vaasa')
    if (!javaScriptEnabled) await page.getByRole('button', { name: 'Show' }).click()
    await page.waitForURL('**municipality=Vaasa**')
    const names = await page.locator('main h2').allInnerTexts()
    expect(names.some((name) => name.startsWith('Regional event in Vaasa'))).toBe(true)
    expect(names.some((name) => name.includes('Rovaniemi'))).toBe(false)
  })

  test('search finds an inflected word and leads to the record', async () => {
    const { page } = await visit('/sv/sok', { javaScriptEnabled })
    await page.getByRole('searchbox').last().fill('handlingsprogrammet')
    await page.getByRole('main').getByRole('button', { name: 'Sök' }).click()
    await page.waitForURL('**q=handlingsprogrammet**')
    expect(await page.locator('main ol a').count()).toBeGreaterThan(0)
  })
})

test('an event without a stated hour shows none anywhere', async () => {
  const { page } = await visit('/sv/evenemang/vasa-2020-01-23', { javaScriptEnabled: false })
  // Other events, which may have hours, are not on paper.
  await page.emulateMedia({ media: 'print' })
  expect(await textOf(page)).not.toMatch(/\b00[.:]00\b|kl\. \d/)
  expect(await page.locator('time').first().getAttribute('datetime')).toBe('2020-01-23')
})

test('an event whose day is certain goes into a calendar', async () => {
  const { page } = await visit('/en/events/vasa-2020-01-23', { javaScriptEnabled: false })
  const google = await page.getByRole('link', { name: 'Google Calendar' }).getAttribute('href')
  expect(google).toContain('dates=20200123%2F20200124')
  const ics = await page.getByRole('link', { name: 'Calendar file' }).getAttribute('href')
  expect(await (await fetch(ics ?? '')).text()).toContain('BEGIN:VEVENT')
})

test('each page names its other languages and itself', async () => {
  const { page } = await visit('/sv/evenemang/vasa-2020-01-23', { javaScriptEnabled: false })
  const alternates = await page
    .locator('link[rel=alternate]')
    .evaluateAll((links) =>
      links.map((link) => [link.getAttribute('hreflang'), new URL(link.getAttribute('href') ?? '').pathname]),
    )
  expect(alternates).toEqual([
    ['x-default', readings.at(-1)?.path],
    ...readings.map(({ lang, path }) => [lang, path]),
  ])
  expect(await page.locator('link[rel=canonical]').getAttribute('href')).toContain(
    '/sv/evenemang/vasa-2020-01-23',
  )
  const described = JSON.parse(await page.locator('script[type="application/ld+json"]').innerText())
  expect(described).toMatchObject({ '@type': 'Event', name: 'Regionalt evenemang i Vasa' })
})

test('the bare address leads to the reader’s language', async () => {
  const { page } = await visit('/', { locale: 'fi-FI', javaScriptEnabled: false })
  expect(new URL(page.url()).pathname).toBe('/fi')
})

test('another language’s word in an address leads on', async () => {
  const { page } = await visit('/fi/evenemang/vasa-2020-01-23', { javaScriptEnabled: false })
  expect(new URL(page.url()).pathname).toBe('/fi/tapahtumat/vasa-2020-01-23')
})
