import { AxeBuilder } from '@axe-core/playwright'
import { fragment, type Laid, listOf, page as pageOf } from '@torg/widget/server'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { eventOf, manyEvents, variedEvents } from './events.ts'
import { ground } from './ground.ts'
import { json } from './stand-in.ts'

const torg = ground()

const laid = (attributes: Record<string, string> = {}, items: unknown[] = variedEvents): Laid => ({
  attributes: { api: torg.api.url, lang: 'sv', ...attributes },
  answer: JSON.stringify({ items, next: 'c2' }),
  zone: 'Europe/Helsinki',
  stylesheet: stylesheet(),
  fallback: 'https://torg.example.org/sv/evenemang',
})

const stylesheet = () => `${torg.api.url}/widget/v1/events.css`
const script = () => `${torg.api.url}/widget/v1/events.js`

/** The host's page with what the server has laid out in it. Whatever else is asked is answered with two events. */
function visit(body: string, options: { javaScriptEnabled?: boolean; timezoneId?: string } = {}) {
  torg.answering((_, response, url) => {
    if (url.pathname === '/widget/fragment')
      return response.end(`${body}<script async src="${script()}"></script>`)
    json(response, { items: manyEvents(2), next: null })
  })
  return torg.visit('/laid', options)
}

/** What has been asked for besides what was laid out. */
const asked = () => torg.api.asked.filter((address) => !address.startsWith('/widget/'))

const defined = (page: Page) => page.locator('torg-events:defined').waitFor({ state: 'attached' })

test('is read without scripts: events, and the way to all of them instead of buttons that do nothing', async () => {
  const { page, violations } = await visit(await fragment(laid({ 'event-page': 'https://x.example/{id}' })), {
    javaScriptEnabled: false,
  })
  expect(await page.locator('.event').count()).toBe(variedEvents.length)
  expect(await page.locator('.button:visible').count()).toBe(0)
  expect(await page.getByRole('link', { name: 'Alla evenemang' }).isVisible()).toBe(true)
  expect(await page.getByRole('link', { name: 'Öppen förvaltning i Vasa' }).getAttribute('href')).toBe(
    'https://x.example/vasa',
  )
  expect(violations).toEqual([])
  const width = await page
    .locator('.event')
    .first()
    .evaluate((node) => getComputedStyle(node).display)
  expect(width).toBe('grid')
})

test('is taken over as it stands: nothing asked, nothing made anew, nothing moved', async () => {
  const body = await fragment(laid())
  const marked = body.replace('<li class="event"', '<li class="event" data-laid')
  const { page, violations, errors } = await visit(marked)
  await defined(page)
  expect(asked()).toEqual([])
  expect(await page.locator('[data-laid]').count()).toBe(1)
  expect(await page.getByRole('link', { name: 'Alla evenemang' }).isVisible()).toBe(false)
  const shift = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((list) =>
          resolve(list.getEntries().reduce((sum, entry) => sum + Number(Reflect.get(entry, 'value')), 0)),
        ).observe({ type: 'layout-shift', buffered: true })
        setTimeout(() => resolve(0), 200)
      }),
  )
  expect(shift).toBe(0)
  expect([...violations, ...errors]).toEqual([])
})

test('is taken over as it stands also when the script is there before it', async () => {
  const body = (await fragment(laid())).replace('<li class="event"', '<li class="event" data-laid')
  const { page, errors } = await visit(`<script src="${script()}"></script>${body}`)
  await defined(page)
  expect(await page.locator('[data-laid]').count()).toBe(1)
  expect(asked()).toEqual([])
  expect(errors).toEqual([])
})

test('then opens, goes on from its cursor, and starts anew when an attribute asks for something else', async () => {
  const { page } = await visit(await fragment(laid()))
  await defined(page)
  await page.getByRole('button', { name: 'Öppen förvaltning i Vasa' }).click()
  expect(await page.getByRole('dialog').isVisible()).toBe(true)
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Visa fler evenemang' }).click()
  await page.locator('[data-open=e2]').waitFor()
  expect(await page.locator('.event').count()).toBe(variedEvents.length + 2)
  expect(new URL(asked()[0] ?? '', torg.api.url).searchParams.get('cursor')).toBe('c2')
  await page.locator('torg-events').evaluate((element) => element.setAttribute('kind', 'seminar'))
  await expect.poll(() => page.locator('.event').count()).toBe(2)
  await page.locator('torg-events').evaluate((element) => element.removeAttribute('kind'))
  await page.waitForTimeout(100)
  expect(await page.locator('.event').count()).toBe(2)
})

test('a reader whose clock shows other hours is told them', async () => {
  const body = await fragment(laid({}, [eventOf('a')]))
  expect(body).not.toContain('hos dig')
  const { page } = await visit(body, { timezoneId: 'Europe/Stockholm' })
  await page.getByText('12:00–15:00 hos dig').waitFor()
  expect(asked()).toEqual([])
})

test('asks of the API what the element itself would ask', async () => {
  const attributes = { api: torg.api.url, lang: 'sv', limit: '3', municipality: 'Vasa', layout: 'cards' }
  torg.answering((_, response) => json(response, { items: [], next: null }))
  const { page } = await torg.visit('/bare')
  torg.api.asked.length = 0
  await page.locator('torg-events').evaluate((element, wanted) => {
    for (const [name, value] of Object.entries(wanted)) element.setAttribute(name, value)
  }, attributes)
  await expect.poll(() => torg.api.asked.map((asked) => torg.api.url + asked)).toEqual([listOf(attributes)])
})

test('an answer that is none is refused by name', async () => {
  await expect(fragment({ ...laid(), answer: '{"items":[{}]}' })).rejects.toThrow('/v1/events')
})

test('a page for a frame keeps its own policy, wears its colours and has nothing that axe finds', async () => {
  const { html, policy } = await pageOf({
    ...laid(),
    script: script(),
    colours: { scheme: 'light', text: '#101010', surface: '#fafafa', accent: '#7a1f5c;}*{display:none' },
  })
  torg.answering((_, response) => {
    response.writeHead(200, {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': policy,
    })
    response.end(html)
  })
  const { page, violations, errors } = await torg.visit('/frame')
  const frame = page.frameLocator('iframe')
  await frame.locator('torg-events:defined').waitFor({ state: 'attached' })
  expect(await frame.locator('.event').count()).toBe(variedEvents.length)
  const body = frame.locator('body')
  expect(await body.evaluate((node) => getComputedStyle(node).backgroundColor)).toBe('rgb(250, 250, 250)')
  expect(await body.evaluate((node) => getComputedStyle(node).display)).toBe('block')
  // Before axe, which brings a style of its own.
  expect([...violations, ...errors]).toEqual([])
  const { violations: found } = await new AxeBuilder({ page }).include('iframe').analyze()
  const ofWholePages = ['landmark-one-main', 'page-has-heading-one', 'region']
  expect(found.filter(({ id }) => !ofWholePages.includes(id))).toEqual([])
})
