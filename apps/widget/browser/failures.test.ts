import { expect, test } from 'vitest'
import { eventOf, manyEvents } from './events.ts'
import { ground } from './ground.ts'
import { type Answer, json } from './stand-in.ts'

const torg = ground()

const good: Answer = (_, response) => json(response, { items: manyEvents(3), next: null })

const bad: [string, Answer][] = [
  ['500', (_, response) => json(response, { title: 'broken' }, 500)],
  ['404', (_, response) => json(response, {}, 404)],
  [
    'HTML instead of JSON',
    (_, response) => response.writeHead(200, { 'content-type': 'text/html' }).end('<h1>Welcome</h1>'),
  ],
  [
    'truncated JSON',
    (_, response) =>
      response.writeHead(200, { 'content-type': 'application/json' }).end('{"items":[{"id":"e1","na'),
  ],
  ['a broken connection', (_, response) => response.destroy()],
  [
    'a connection broken in the middle',
    (_, response) => {
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': '9000' })
      response.write('{"items":[')
      setTimeout(() => response.destroy(), 50)
    },
  ],
  ['wrong types', (_, response) => json(response, { items: 'many', next: 7 })],
  ['only bad items', (_, response) => json(response, { items: [{ id: 1 }, null], next: null })],
]

test.each(bad)('%s: the fallback stays, Retry brings the events', async (_, answer) => {
  torg.answering(answer)
  const { page, errors } = await torg.visit('/bare')
  const fallback = page.getByRole('link', { name: 'Events elsewhere' })
  await page.getByText('The events could not be loaded.').first().waitFor()
  expect(await fallback.isVisible()).toBe(true)
  expect(await page.locator('output').textContent()).toBe('The events could not be loaded.')

  torg.answering(good)
  await page.getByRole('button', { name: 'Try again' }).press('Enter')
  await page.locator('.event').nth(2).waitFor()
  expect(await fallback.isVisible()).toBe(false)
  expect(await page.locator('.failure').count()).toBe(0)
  // The button is gone; the keyboard is on the first event, not at the top of the page.
  expect(
    await page.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.getAttribute('data-open')),
  ).toBe('e1')
  expect(errors).toEqual([])
})

test('429: waits as long as the service asks, then asks again by itself', async () => {
  let free = false
  torg.answering((_, response) =>
    free
      ? json(response, { items: manyEvents(3), next: null })
      : json(response, {}, 429, { 'retry-after': '2' }),
  )
  const { page } = await torg.visit('/bare')
  await page.getByText('Trying again in 2 s.').waitFor()
  const began = Date.now()
  free = true
  const retry = page.getByRole('button', { name: 'Try again' })
  expect(await retry.getAttribute('aria-disabled')).toBe('true')
  await retry.click({ force: true })
  expect(torg.api.asked).toHaveLength(1)
  await page.locator('.event').first().waitFor()
  expect(Date.now() - began).toBeGreaterThan(1_200)
  expect(torg.api.asked).toHaveLength(2)
})

test('503 without end: asks three times by itself, then leaves it to the reader', async () => {
  torg.answering((_, response) => json(response, {}, 503, { 'retry-after': '1' }))
  const { page } = await torg.visit('/bare')
  await expect.poll(() => torg.api.asked.length, { timeout: 5_000 }).toBe(3)
  await expect
    .poll(() => page.getByRole('button', { name: 'Try again' }).getAttribute('aria-disabled'))
    .toBe(null)
  await page.waitForTimeout(1_500)
  expect(torg.api.asked).toHaveLength(3)
})

test('slow: says so after a moment, keeps the fallback, gives up after twenty seconds', async () => {
  torg.answering(() => {})
  const { page } = await torg.visit('/bare')
  await page.clock.install()
  await page.reload()
  await page.locator('.loading').waitFor()
  expect(await page.getByRole('link', { name: 'Events elsewhere' }).isVisible()).toBe(true)
  await page.clock.fastForward(15_000)
  expect(await page.locator('.failure').count()).toBe(0)
  await page.clock.fastForward(5_000)
  await page.locator('.failure').waitFor()
})

test('offline: says so, and the events come once there is a connection', async () => {
  torg.answering(good)
  const { page } = await torg.visit('/bare')
  await page.locator('.event').first().waitFor()
  await page.context().setOffline(true)
  await page.evaluate(() => document.querySelector('torg-events')?.setAttribute('limit', '7'))
  await page.locator('.failure').getByText('You are offline.').waitFor()
  expect(await page.getByRole('link', { name: 'Events elsewhere' }).isVisible()).toBe(true)
  await page.context().setOffline(false)
  await page.locator('.event').first().waitFor()
})

test('one bad item among twenty: the others show, and the page says that one is missing', async () => {
  const items: unknown[] = manyEvents(20)
  items[7] = { id: 'e8', name: 'not a map', when: null }
  torg.answering((_, response) => json(response, { items, next: null }))
  const { page } = await torg.visit('/bare')
  await page.evaluate(() => document.querySelector('torg-events')?.setAttribute('limit', '20'))
  await expect.poll(() => page.locator('.event').count()).toBe(19)
  expect(await page.getByText('Could not be shown: 1').isVisible()).toBe(true)
})

test('10,000 items at once: a page of them shows at once, the rest on demand, without another request', async () => {
  torg.answering((_, response) => json(response, { items: manyEvents(10_000), next: null }))
  const { page } = await torg.visit('/bare')
  await page.locator('.event').first().waitFor()
  expect(await page.locator('.event').count()).toBe(10)
  await page.getByRole('button', { name: 'Show more events' }).click()
  expect(await page.locator('.event').count()).toBe(20)
  expect(torg.api.asked).toHaveLength(1)
})

test('a failing next page keeps what is there, and Retry goes on from it', async () => {
  torg.answering((_, response, url) =>
    url.searchParams.has('cursor')
      ? json(response, {}, 500)
      : json(response, { items: manyEvents(3), next: 'c2' }),
  )
  const { page } = await torg.visit('/bare')
  await page.getByRole('button', { name: 'Show more events' }).click()
  await page.locator('.failure').waitFor()
  expect(await page.locator('.event').count()).toBe(3)
  expect(await page.getByRole('link', { name: 'Events elsewhere' }).isVisible()).toBe(false)
  torg.answering((_, response) => json(response, { items: [eventOf('last')], next: null }))
  await page.getByRole('button', { name: 'Try again' }).click()
  await page.locator('[data-open=last]').waitFor()
  expect(await page.locator('.event').count()).toBe(4)
  expect(await page.locator('.failure').count()).toBe(0)
  expect(torg.api.asked[0]).toContain('cursor=c2')
})

test('no events: says what will happen, and offers the calendar', async () => {
  torg.answering((_, response) => json(response, { items: [], next: null }))
  const { page } = await torg.visit('/sv')
  await page.getByText('Inga kommande evenemang just nu.').waitFor()
  await page.getByText('Prenumerera').click()
  expect(await page.getByLabel('Adress för din kalender').inputValue()).toBe(
    `${torg.api.url}/v1/events.ics?from=today`,
  )
})

test('a page that names no service keeps its fallback, and asks nobody', async () => {
  torg.answering(good)
  const { page } = await torg.visit('/bare')
  await page.locator('.event').first().waitFor()
  torg.answering(good)
  await page.evaluate(() => document.querySelector('torg-events')?.setAttribute('api', 'javascript:alert(1)'))
  await page.locator('.failure').waitFor()
  expect(await page.getByRole('button', { name: 'Try again' }).count()).toBe(0)
  expect(await page.getByRole('link', { name: 'Events elsewhere' }).isVisible()).toBe(true)
  expect(torg.api.asked).toEqual([])
})
