import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { openBrowser, textOf } from './browser.ts'
import { dayOf, eventOf, inWords, monthOf, monthsOn } from './demo.ts'
import { type Program, startSite } from './programs.ts'

const visit = openBrowser()
const unscripted = { javaScriptEnabled: false }
const phone = { viewport: { width: 360, height: 800 } }

const countIn = async (page: Page) =>
  Number.parseInt(await page.locator('main [role=status]').first().innerText(), 10)

const journeys = [
  {
    lang: 'sv',
    list: '/sv/evenemang',
    month: 'Månad',
    next: 'Nästa månad: ',
    weekdays: ['måndag', 'söndag'],
    map: 'Karta',
    town: 'Vasa 1 evenemang',
    event: 'Öppen förvaltning på väg: Vasa',
  },
  {
    lang: 'fi',
    list: '/fi/tapahtumat',
    month: 'Kuukausi',
    next: 'Seuraava kuukausi: ',
    weekdays: ['maanantai', 'sunnuntai'],
    map: 'Kartta',
    town: 'Vaasa 1 tapahtuma',
    event: 'Avoin hallinto tien päällä: Vaasa',
  },
  {
    lang: 'en',
    list: '/en/events',
    month: 'Month',
    next: 'Next month: ',
    weekdays: ['Monday', 'Sunday'],
    map: 'Map',
    town: 'Vaasa 1 event',
    event: 'Open government on the road: Vaasa',
  },
] as const

describe.each([true, false])('with scripts %s', (javaScriptEnabled) => {
  test.each(journeys)('from the list to a month and on, in $lang', async (journey) => {
    const { lang, list, month, next, weekdays } = journey
    const its = await monthOf('exempel-nationell-akademi')
    const { page, problems } = await visit(`${list}?from=${monthsOn(its, -1)}-01&kind=academy`, {
      javaScriptEnabled,
    })
    await page.getByRole('link', { name: month, exact: true }).click()
    await page.waitForURL('**view=month**')
    const heads = page.locator('thead th .visually-hidden')
    expect([await heads.nth(1).innerText(), await heads.nth(7).innerText()]).toEqual(weekdays)
    await page.getByRole('link', { name: next + inWords(its, lang) }).click()
    await page.waitForURL(`**month=${its}**`)
    await page.getByRole('heading', { level: 2, name: inWords(its, lang) }).waitFor()
    expect(new URL(page.url()).searchParams.get('kind')).toBe('academy')
    expect(await countIn(page)).toBeGreaterThan(0)
    expect(problems).toEqual([])
  })

  test.each(journeys)('from the map to what is in a town, in $lang', async ({ list, map, town, event }) => {
    const { page, problems } = await visit(list, { javaScriptEnabled })
    await page.getByRole('link', { name: map, exact: true }).click()
    await page.waitForURL('**view=map**')
    await page.getByRole('link', { name: town }).click()
    await page.waitForURL('**municipality=**')
    expect(await countIn(page)).toBe(1)
    await page.getByRole('link', { name: event }).click()
    await page.waitForURL('**exempel-regionturne-vasa')
    expect(problems).toEqual([])
  })
})

describe('the month', () => {
  const calendar = (month: string) => `/en/events?view=month&month=${month}`
  const cell = (page: Page, day: string) => page.locator('td', { has: page.locator(`[data-day="${day}"]`) })

  test('is a table in which an event of several days spans them', async () => {
    const { when } = await eventOf('exempel-nationell-akademi')
    const { start = '', end = '' } = when
    const { page } = await visit(calendar(start.slice(0, 7)), unscripted)
    const [first, last] = [cell(page, start), cell(page, end)]
    expect(await last.innerText()).toContain('continues')
    const bar = await first.locator('.bar').boundingBox()
    const [left, right] = [await first.boundingBox(), await last.boundingBox()]
    expect(bar?.x).toBeCloseTo(left?.x ?? 0, -1)
    expect((bar?.x ?? 0) + (bar?.width ?? 0)).toBeCloseTo((right?.x ?? 0) + (right?.width ?? 0), -1)
  })

  test('leaves what has no certain day outside of the days, and says so', async () => {
    const { when, name } = await eventOf('exempel-seminarium-dataekonomi')
    const { page } = await visit(calendar(when.date ?? ''), unscripted)
    const loosely = page.locator('section', { has: page.locator('#loosely') })
    expect(await loosely.locator('h4').allInnerTexts()).toContain(name.en)
    expect(await page.locator('table').innerText()).not.toContain(name.en)
  })

  test('says what comes next when there is nothing, with the filters still on', async () => {
    const its = await monthOf('exempel-regionturne-vasa')
    const empty = monthsOn(its, 7)
    const { page } = await visit(`${calendar(empty)}&municipality=Vasa&when=all`, unscripted)
    const text = await textOf(page)
    expect(text).toContain(`No events: Vasa, ${inWords(empty, 'en')}.`)
    expect(text).toContain(`Latest before: ${inWords(its, 'en')}`)
    await page.getByRole('link', { name: inWords(its, 'en'), exact: true }).click()
    expect(new URL(page.url()).searchParams.get('municipality')).toBe('Vasa')
    expect(await countIn(page)).toBe(1)
  })

  test('leads from a day to its list', async () => {
    const day = dayOf((await eventOf('exempel-regionturne-vasa')).when)
    const { page } = await visit(calendar(day.slice(0, 7)), unscripted)
    await page.getByRole('link', { name: new RegExp(`^${inWords(day, 'en')}, .*event`) }).click()
    expect(page.url()).toContain(`from=${day}&to=${day}`)
    expect(await page.locator('article').count()).toBe(await countIn(page))
  })

  test('is walked with the arrow keys, over its ends', async () => {
    const { page, problems } = await visit(calendar('2020-01'))
    const at = () => page.evaluate('document.activeElement?.dataset.day')
    expect(await page.locator('td a[data-day][tabindex="0"]').count()).toBe(1)
    await page.locator('td a[data-day][tabindex="0"]').focus()
    expect(await at()).toBe('2020-01-01')
    for (const key of ['ArrowRight', 'ArrowDown', 'End']) await page.keyboard.press(key)
    expect(await at()).toBe('2020-01-12')
    await page.keyboard.press('PageDown')
    await page.waitForURL('**month=2020-02**')
    await page.waitForFunction('document.activeElement?.dataset.day === "2020-02-12"')
    for (let week = 0; week < 2; week++) await page.keyboard.press('ArrowUp')
    await page.waitForURL('**month=2020-01**')
    await page.waitForFunction('document.activeElement?.dataset.day === "2020-01-29"')
    expect(problems).toEqual([])
  })

  test('is small on a phone, with the list of its events below', async () => {
    const { page } = await visit('/fi/tapahtumat?view=month&month=2020-01', { ...phone, ...unscripted })
    expect(await page.locator('td .events').first().isVisible()).toBe(false)
    expect(await countIn(page)).toBe(4)
    expect(await page.locator('.list article:visible').count()).toBe(4)
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(360)
  })
})

describe('the map', () => {
  const everything = '/sv/evenemang?view=map&when=all'

  test('counts each event once, on it or beside it', async () => {
    const { page } = await visit(everything, unscripted)
    const numbers = (await page.locator('tbody td.number').allInnerTexts()).map(Number)
    const total = await countIn(page)
    expect(numbers.reduce((sum, number) => sum + number, 0)).toBe(total)
    expect(await page.locator('tfoot td.number').innerText()).toBe(String(total))
    const text = await page.locator('table').innerText()
    expect(text).toContain('Bara på nätet')
    expect(text).toContain('Plats inte angiven')
  })

  test('shows the towns of its table, each leading to as many events as it says', async () => {
    const { page } = await visit(everything, unscripted)
    const marks = await page.locator('svg.map a').evaluateAll((all) =>
      all.map((link) => ({
        label: link.getAttribute('aria-label') ?? '',
        href: link.getAttribute('href') ?? '',
      })),
    )
    const rows = await page.locator('tbody tr', { has: page.locator('a[href*=municipality]') }).count()
    expect(marks).toHaveLength(rows)
    for (const { label, href } of marks) {
      const [, name, count] = /^(.*) (\d+)/.exec(label) ?? []
      const html = await (await fetch(inject('site') + href)).text()
      expect(html, name).toContain(`>${count} evenemang</p>`)
    }
  })

  test('has names that cover neither each other nor a mark, on a phone', async () => {
    const { page } = await visit(everything, { ...phone, ...unscripted })
    const boxes = async (found: Locator) =>
      (await found.evaluateAll((all) => all.map((one) => one.getBoundingClientRect().toJSON()))) as DOMRect[]
    const names = await boxes(page.locator('svg.map text.name'))
    const marks = await boxes(page.locator('svg.map .mark'))
    expect(names.length).toBe(marks.length)
    const meet = (a: DOMRect, b: DOMRect) =>
      a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 2 && b.top < a.bottom - 2
    for (const [index, name] of names.entries()) {
      expect(names.slice(index + 1).filter((other) => meet(name, other))).toEqual([])
      expect(marks.filter((mark) => meet(name, mark))).toEqual([])
      expect(name.left).toBeGreaterThanOrEqual(0)
      expect(name.right).toBeLessThanOrEqual(360)
    }
  })

  test('is drawn: the outlines have a size', async () => {
    const { page, problems } = await visit(everything)
    const size = await page
      .locator('svg.map use.finland')
      .evaluate((use) => (use as SVGGraphicsElement).getBBox().height)
    expect(size).toBeGreaterThan(2000)
    expect(problems).toEqual([])
  })
})

describe('the filters', () => {
  test('say how many events each choice leaves, and are right', async () => {
    const { page } = await visit('/en/events?when=all&language=fi', unscripted)
    const choices = await page.locator('form select option').evaluateAll((all) =>
      all.map((option) => ({
        name: option.closest('select')?.getAttribute('name') ?? '',
        value: option.getAttribute('value') ?? '',
        count: Number(/\((\d+)\)$/.exec(option.textContent ?? '')?.[1]),
      })),
    )
    const counted = choices.filter(({ value }) => value !== '')
    expect(new Set(counted.map(({ name }) => name)).size).toBe(8)
    for (const { name, value, count } of counted) {
      const query = new URLSearchParams({ language: 'fi', when: 'all', view: 'map', [name]: value })
      const { count: found } = await (
        await fetch(
          `${inject('api')}/v1/events?${new URLSearchParams({ language: 'fi', [name]: value, count: 'true' })}`,
        )
      ).json()
      expect(found, `${query}`).toBe(count)
    }
  })

  test('work as they are changed, and tell the new number', async () => {
    const { page, problems } = await visit('/en/events')
    const before = await countIn(page)
    await page.getByLabel('Attendance').focus()
    await page.getByLabel('Attendance').selectOption('online')
    await page.waitForURL('**attendance=online**')
    await page.waitForFunction(
      `!document.querySelector('main [role=status]').innerText.startsWith('${before} ')`,
    )
    expect(await page.getByLabel('Attendance').evaluate((select) => select === document.activeElement)).toBe(
      true,
    )
    expect(await page.locator('article').count()).toBe(await countIn(page))
    expect(problems).toEqual([])
  })

  test('that find nothing say which one to lift, and what comes next', async () => {
    const { page } = await visit('/en/events?kind=academy&municipality=Vasa', unscripted)
    const text = await textOf(page)
    expect(text).toContain('No events: Vasa, academy, upcoming.')
    const without = page.getByRole('listitem').filter({ hasText: 'Without “Vasa”' })
    const promised = Number(/(\d+) events?$/.exec(await without.innerText())?.[1])
    await without.getByRole('link').click()
    expect(await countIn(page)).toBe(promised)
  })

  test('are subscribed to as they are', async () => {
    const { page } = await visit('/fi/tapahtumat?kind=webinar&when=all', unscripted)
    const feed = await page.locator('#feed-address').inputValue()
    const text = await (await fetch(feed)).text()
    expect(text.match(/BEGIN:VEVENT/g)).toHaveLength(await countIn(page))
    const subscribe = await page.getByRole('link', { name: 'Avaa kalenterissa' }).getAttribute('href')
    expect(subscribe).toBe(feed.replace(/^https?:/, 'webcal:'))
  })

  test.each([
    '/sv/evenemang?view=globe',
    '/sv/evenemang?view=month&month=2026-13',
    '/sv/evenemang?attendance=maybe',
  ])('%s is refused', async (path) => {
    expect((await fetch(inject('site') + path)).status).toBe(400)
  })
})

describe('when there are more events than are counted', () => {
  /** The API, but with ever more events behind those that are read for counts and for the map. */
  const crowded = createServer(async (request, response) => {
    const url = new URL(request.url ?? '', inject('api'))
    url.searchParams.delete('cursor')
    const asked = await fetch(url, { headers: { accept: 'application/json' } })
    const answer = await asked.json()
    if (url.pathname === '/v1/events' && url.searchParams.has('fields')) {
      answer.next = 'more'
      answer.count = 5000
    }
    response.writeHead(asked.status, { 'content-type': 'application/json' }).end(JSON.stringify(answer))
  })
  let site: Program
  beforeAll(async () => {
    await new Promise<void>((listening) => crowded.listen(0, '127.0.0.1', listening))
    site = await startSite(`http://127.0.0.1:${(crowded.address() as AddressInfo).port}`)
  })
  afterAll(async () => {
    await site.stop()
    crowded.close()
  })
  const read = async (path: string) => (await fetch(site.url + path)).text()

  test('the map says how many it shows', async () => {
    const page = await read('/en/events?view=map')
    const shown = Number(/show the first (\d+) events/.exec(page)?.[1])
    expect(shown).toBeGreaterThanOrEqual(1000)
    expect(shown).toBeLessThan(5000)
  })

  test.each([
    ['/sv/evenemang', 'så många att valen inte räknas'],
    ['/fi/tapahtumat', 'ettei vaihtoehtojen määriä lasketa'],
    ['/en/events', 'the choices are not counted'],
  ])('%s says that choices have no numbers', async (path, words) => {
    const page = await read(path)
    expect(page).toContain(words)
    expect(page).not.toMatch(/<option[^>]*>[^<]+ \(\d+\)/)
  })
})

test('choices that are counted say nothing of it', async () => {
  const page = await (await fetch(`${inject('site')}/en/events`)).text()
  expect(page).not.toContain('the choices are not counted')
  expect(page).toMatch(/<option[^>]*>[^<]+ \(\d+\)/)
})
