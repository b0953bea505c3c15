import { describe, expect, test } from 'vitest'
import { openBrowser, textOf } from './browser.ts'
import { dayOf, eventOf, inWords } from './demo.ts'

const visit = openBrowser()
const unscripted = { javaScriptEnabled: false }

describe('what has changed is said plainly', () => {
  test.each([
    ['/en/events/exempel-regionturne-joensuu', 'The event has moved to a new time.'],
    ['/sv/evenemang/exempel-regionturne-st-michel', 'Evenemanget är inställt.'],
    ['/fi/tapahtumat/exempel-dialogtisdag-1', 'Tapahtuma on täynnä.'],
    ['/en/events/exempel-verkstad-ai-etik', 'The event is held online instead.'],
    ['/sv/evenemang/exempel-seminarium-dataekonomi', 'Evenemanget är uppskjutet.'],
  ])('%s', async (path, sentence) => {
    const { page } = await visit(path, unscripted)
    expect(await page.locator('main section h2').first().innerText()).toBe(sentence)
    await page.context().close()
  })

  test('with the earlier date struck out', async () => {
    const { when, status } = await eventOf('exempel-regionturne-joensuu')
    const { page } = await visit('/en/events/exempel-regionturne-joensuu', unscripted)
    expect(await page.locator('main s').innerText()).toContain(inWords(dayOf(status.earlier ?? {}), 'en'))
    expect(await page.locator('main dd b').first().innerText()).toContain(inWords(dayOf(when), 'en'))
  })

  test('a cancelled event goes into no calendar, and nobody can register', async () => {
    const { page } = await visit('/sv/evenemang/exempel-regionturne-st-michel', unscripted)
    expect(await page.getByRole('link', { name: 'Google' }).count()).toBe(0)
    expect(await page.getByRole('link', { name: 'Anmäl dig' }).count()).toBe(0)
    expect(await textOf(page)).not.toMatch(/Ingen anmälan behövs|Delta/)
  })
})

test('speakers are led to where they are records, and have their titles', async () => {
  const { page } = await visit('/sv/evenemang/exempel-regionturne-uleaborg', unscripted)
  const agenda = page.locator('section', { has: page.getByRole('heading', { name: 'Programpunkter' }) })
  expect(await agenda.innerText()).toMatch(/Aino Esimerkki · Turnéledare/)
  await agenda.getByRole('link', { name: 'Finansministeriet' }).click()
  expect(new URL(page.url()).pathname).toBe('/sv/organisationer/vm')
})

test('it leads on to the commitment that it serves, and to other events but not to itself', async () => {
  const { page } = await visit('/en/events/exempel-regionturne-vasa', unscripted)
  const related = page.locator('section', { has: page.getByRole('heading', { name: 'Other events' }) })
  const hrefs = await related
    .locator('h3 a')
    .evaluateAll((all) => all.map((link) => link.getAttribute('href')))
  expect(hrefs.length).toBeGreaterThan(1)
  expect(new Set(hrefs).size).toBe(hrefs.length)
  expect(hrefs).not.toContain('/en/events/exempel-regionturne-vasa')
  const commitment = await page.getByRole('link', { name: /^3\.1 / }).getAttribute('href')
  expect(commitment).toBe('/en/programmes/ogp-finland-5#3.1')
})

test('it is shared by mail, by its address, and copied where there are scripts', async () => {
  const { page, problems } = await visit('/en/events/exempel-regionturne-vasa?simple=1', {
    permissions: ['clipboard-read', 'clipboard-write'],
  })
  const address = await page.locator('#share-address').inputValue()
  expect(new URL(address).pathname).toBe('/en/events/exempel-regionturne-vasa')
  expect(new URL(address).search).toBe('')
  const mail = await page.getByRole('link', { name: 'Send by e-mail' }).getAttribute('href')
  expect(decodeURIComponent(mail ?? '')).toContain(address)
  await page.getByRole('button', { name: 'Copy: Address of this page' }).click()
  expect(await page.evaluate('navigator.clipboard.readText()')).toBe(address)
  expect(await page.getByText('Copied').count()).toBe(1)
  expect(problems).toEqual([])
})

test('on paper are its facts and its address, and no way that paper cannot go', async () => {
  const { page } = await visit('/en/events/exempel-regionturne-vasa', unscripted)
  await page.emulateMedia({ media: 'print' })
  const text = await textOf(page)
  const { when } = await eventOf('exempel-regionturne-vasa')
  expect(text).toContain(inWords(dayOf(when), 'en'))
  expect(text).toContain('/en/events/exempel-regionturne-vasa')
  for (const gone of ['Google Calendar', 'Other events', 'Send by e-mail']) expect(text).not.toContain(gone)
  expect(await page.locator('header').isVisible()).toBe(false)
})

test('a series shows its events and can be subscribed to', async () => {
  const { page } = await visit('/fi/sarjat/exempel-regionturne', unscripted)
  const feed = await page.locator('#feed-address').inputValue()
  const entries = (await (await fetch(feed)).text()).match(/BEGIN:VEVENT/g)
  expect(entries).toHaveLength(await page.locator('article').count())
})

describe('what is taken along is in the language of the page', () => {
  test.each([
    ['/sv/evenemang/exempel-regionturne-vasa', 'SUMMARY;LANGUAGE=sv:Öppen förvaltning på väg: Vasa'],
    ['/fi/tapahtumat/exempel-regionturne-vasa', 'SUMMARY;LANGUAGE=fi:Avoin hallinto tien päällä: Vaasa'],
    ['/en/events/exempel-regionturne-vasa', 'SUMMARY;LANGUAGE=en:Open government on the road: Vaasa'],
  ])('every calendar file of %s', async (path, summary) => {
    const { page } = await visit(path, { javaScriptEnabled: false })
    const files = await page.locator('main a[href*=".ics"]').all()
    expect(files.length).toBeGreaterThan(1)
    for (const file of files)
      expect(await (await fetch((await file.getAttribute('href')) ?? '')).text()).toContain(summary)
  })

  test.each(['/fi/tapahtumat?when=all', '/fi/sarjat/exempel-regionturne'])('the feed of %s', async (path) => {
    const { page } = await visit(path, { javaScriptEnabled: false })
    const feed = await (await fetch(await page.locator('#feed-address').inputValue())).text()
    expect(feed).toContain('SUMMARY;LANGUAGE=fi:Avoin hallinto tien päällä: Vaasa')
    expect(feed).not.toContain('SUMMARY;LANGUAGE=sv:Öppen förvaltning på väg: Vasa')
  })

  test('the card of a contact', async () => {
    const { page } = await visit('/fi/yhteystiedot', { javaScriptEnabled: false })
    const card = await page
      .getByRole('link', { name: /vCard.*Katju Holkeri/ })
      .first()
      .getAttribute('href')
    const text = await (await fetch(card ?? '')).text()
    expect(text.match(/^TITLE.*LANGUAGE=(\w+)/m)?.[1]).toBe('fi')
  })
})
