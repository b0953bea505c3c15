import type { ServerResponse } from 'node:http'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { eventOf, manyEvents } from './events.ts'
import { ground } from './ground.ts'
import { json } from './stand-in.ts'

const torg = ground()
const shows = (page: Page) => page.locator('.event').first().waitFor()

test('five widgets: what is the same is asked once', async () => {
  torg.answering((_, response) => json(response, { items: manyEvents(3), next: null }))
  const { page } = await torg.visit('/five')
  await expect.poll(() => page.locator('.event').count()).toBe(15)
  const [first, ...others] = torg.api.asked.toSorted()
  expect(others).toHaveLength(2)
  expect(new Set(torg.api.asked).size).toBe(3)
  expect(first).toMatch(/^\/v1\/events\?/)
})

test('one of two that ask the same can give up without the other losing its answer', async () => {
  const waiting: ServerResponse[] = []
  torg.answering((_, response) => waiting.push(response))
  const { page } = await torg.visit('/five')
  await expect.poll(() => waiting.length).toBe(3)
  await page.evaluate(() => document.querySelector('torg-events')?.remove())
  await page.waitForTimeout(100)
  for (const response of waiting) json(response, { items: manyEvents(3), next: null })
  await page.locator('torg-events').last().locator('.event').first().waitFor()
  expect(torg.api.asked).toHaveLength(3)
})

test('the script twice, and another version of it: the first defines the element', async () => {
  torg.answering((_, response) => json(response, { items: manyEvents(3), next: null }))
  const { page, errors } = await torg.visit('/twice')
  await shows(page)
  const scripts = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name))
  expect(scripts.filter((name) => name.endsWith('/1.0.0/events.js'))).toHaveLength(1)
  expect(await page.evaluate(() => Reflect.get(customElements.get('torg-events') ?? {}, 'version'))).toBe(
    '1.0.0',
  )
  expect(await page.locator('.event').count()).toBe(3)
  expect(errors).toEqual([])
  expect(torg.api.asked).toHaveLength(1)
})

test('an element made by script works before and after it has its attributes', async () => {
  torg.answering((_, response) => json(response, { items: manyEvents(3), next: null }))
  const { page } = await torg.visit('/bare')
  await shows(page)
  await page.evaluate((api) => {
    document.querySelector('torg-events')?.remove()
    const element = document.createElement('torg-events')
    document.body.append(element)
    element.setAttribute('api', api)
    element.setAttribute('limit', '2')
  }, torg.api.url)
  await expect.poll(() => page.locator('.event').count()).toBe(2)
})

test('a moved element keeps its events and asks nothing', async () => {
  torg.answering((_, response) => json(response, { items: manyEvents(3), next: null }))
  const { page } = await torg.visit('/bare')
  await shows(page)
  const same = await page.evaluate(() => {
    const element = document.querySelector('torg-events')
    const node = element?.shadowRoot?.querySelector('.event')
    const place = document.body.appendChild(document.createElement('div'))
    if (element) place.append(element)
    return new Promise((resolve) =>
      setTimeout(
        () => resolve(node === element?.shadowRoot?.querySelector('.event') || node?.isConnected),
        300,
      ),
    )
  })
  expect(same).toBe(true)
  expect(torg.api.asked).toHaveLength(1)
})

test('attributes that change in mid-flight: only the last answer shows, the others are given up', async () => {
  const closed: string[] = []
  torg.answering((request, response, url) => {
    const kind = url.searchParams.get('kind') ?? 'none'
    request.on('close', () => response.writableEnded || closed.push(kind))
    setTimeout(() => json(response, { items: [eventOf(kind)], next: null }), kind === 'webinar' ? 50 : 400)
  })
  const { page } = await torg.visit('/bare')
  await expect.poll(() => torg.api.asked.length).toBe(1)
  for (const kind of ['seminar', 'webinar']) {
    await page.evaluate((value) => document.querySelector('torg-events')?.setAttribute('kind', value), kind)
    await expect.poll(() => torg.api.asked.at(-1)).toContain(kind)
  }
  await page.locator('[data-open=webinar]').waitFor()
  await page.waitForTimeout(600)
  expect(await page.locator('.event').count()).toBe(1)
  expect(await page.locator('[data-open=webinar]').count()).toBe(1)
  expect(closed).toEqual(['none', 'seminar'])
})

test('attributes that change together are one question', async () => {
  torg.answering((_, response) => json(response, { items: manyEvents(3), next: null }))
  const { page } = await torg.visit('/bare')
  await shows(page)
  await page.evaluate(() => {
    const element = document.querySelector('torg-events')
    element?.setAttribute('kind', 'seminar')
    element?.setAttribute('municipality', 'Vasa')
    element?.setAttribute('programme', 'ogp-finland-5')
  })
  await expect.poll(() => torg.api.asked.length).toBe(2)
  await page.waitForTimeout(100)
  expect(torg.api.asked).toHaveLength(2)
  expect(new URL(torg.api.asked[1] ?? '', torg.api.url).searchParams.get('municipality')).toBe('Vasa')
})

test('what has been shown stays until there is an answer to the new question', async () => {
  torg.answering((_, response) => json(response, { items: manyEvents(3), next: null }))
  const { page } = await torg.visit('/bare')
  await shows(page)
  torg.answering(() => {})
  await page.evaluate(() => document.querySelector('torg-events')?.setAttribute('kind', 'webinar'))
  await expect.poll(() => torg.api.asked.length).toBe(1)
  expect(await page.locator('.event').count()).toBe(3)
  expect(await page.locator('.body').getAttribute('aria-busy')).toBe('true')
})

test('taken out while it waits, it asks no more', async () => {
  torg.answering((_, response) => json(response, {}, 503, { 'retry-after': '1' }))
  const { page } = await torg.visit('/bare')
  await page.getByText('Trying again').waitFor()
  await page.evaluate(() => document.querySelector('torg-events')?.remove())
  await page.waitForTimeout(1_500)
  expect(torg.api.asked).toHaveLength(1)
})
