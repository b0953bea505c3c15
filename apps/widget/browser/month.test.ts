import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { eventOf, variedEvents } from './events.ts'
import { ground } from './ground.ts'
import { json } from './stand-in.ts'

const torg = ground()
const now = '2026-12-10T12:00:00Z'
const events = [...variedEvents, eventOf('december', { when: { kind: 'approximate', date: '2026-12' } })]

/** The page with the larger script, on 10 December 2026; the service answers as it does, by month. */
async function visit(
  attributes: Record<string, string> = {},
  options: Parameters<typeof torg.visit>[1] = {},
  path = '/full',
) {
  torg.answering((_, response, url) => {
    const [from = '', to = ''] = ['from', 'to'].map((name) => url.searchParams.get(name) ?? '')
    const items = events.filter(({ when }) => {
      const start = when.kind === 'timed' || when.kind === 'all-day' ? when.start : when.date
      return start.slice(0, 7) >= from.slice(0, 7) && start.slice(0, 7) <= to.slice(0, 7)
    })
    json(response, { items, next: null })
  })
  const visit = await torg.visit(path, { now, ...options })
  await visit.page.evaluate((all) => {
    for (const [name, value] of Object.entries({ layout: 'month', ...all }))
      document.querySelector('torg-events')?.setAttribute(name, value)
  }, attributes)
  await visit.page.locator('.month').waitFor()
  return visit
}

const day = (page: Page) =>
  page.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.getAttribute('data-day'))

test('a month is a table of days, asked for with one request and taken by no policy amiss', async () => {
  const { page, violations, errors } = await visit({ lang: 'sv' })
  const table = page.getByRole('grid', { name: 'december 2026' })
  await table.waitFor()
  expect(await table.getByRole('columnheader').count()).toBe(7)
  expect(await table.getByRole('columnheader').first().textContent()).toContain('måndag')
  expect(await table.locator('[data-day]').count()).toBe(31)
  const third = table.locator('[data-day="2026-12-03"]')
  expect(await third.textContent()).toBe('torsdag 3 december313:00 Öppen förvaltning i Vasa')
  expect(await table.locator('[data-day="2026-12-08"]').getByText('Inställt').isVisible()).toBe(true)
  expect(await table.locator('[aria-current=date]').getAttribute('data-day')).toBe('2026-12-10')
  const asked = torg.api.asked.filter((address) => address.includes('limit=200'))
  expect(asked).toHaveLength(1)
  expect(asked[0]).toContain('from=2026-12-01&to=2026-12-31')
  await third.getByRole('button', { name: 'Öppen förvaltning i Vasa' }).click()
  await page.getByRole('dialog', { name: 'Öppen förvaltning i Vasa' }).waitFor()
  expect(violations).toEqual([])
  expect(errors).toEqual([])
})

test('keys lead from day to day, within a month without asking, and over its edge', async () => {
  const { page } = await visit({ lang: 'en' })
  await page.locator('[data-day="2026-12-10"]').focus()
  torg.api.asked.length = 0
  for (const [key, expected] of [
    ['ArrowRight', '2026-12-11'],
    ['ArrowDown', '2026-12-18'],
    ['Home', '2026-12-14'],
    ['ArrowLeft', '2026-12-13'],
    ['ArrowUp', '2026-12-06'],
    ['End', '2026-12-06'],
  ] as const) {
    await page.keyboard.press(key)
    expect(await day(page)).toBe(expected)
    expect(await page.locator('[data-day][tabindex="0"]').count()).toBe(1)
  }
  expect(torg.api.asked).toEqual([])
  await page.keyboard.press('PageDown')
  await expect.poll(() => day(page)).toBe('2027-01-06')
  expect(torg.api.asked).toHaveLength(1)
  expect(await page.locator('output').textContent()).toBe('January 2027. Events shown: 1')
  // Faster than the service: the keys count on from where they have led.
  await page.keyboard.press('PageUp')
  await page.keyboard.press('PageUp')
  await expect.poll(() => day(page)).toBe('2026-11-06')
})

test('Enter opens the only event of a day, Tab reaches all of them, Escape leads back to the day', async () => {
  const { page } = await visit({ lang: 'en' })
  await page.locator('[data-day="2026-12-10"]').focus()
  for (const key of ['ArrowLeft', 'ArrowLeft']) await page.keyboard.press(key)
  expect(await day(page)).toBe('2026-12-08')
  await page.keyboard.press('Tab')
  expect(
    await page.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.getAttribute('data-open')),
  ).toBe('cancelled')
  await page.keyboard.press('Escape')
  expect(await day(page)).toBe('2026-12-08')
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog', { name: 'Plain language in a day' })
  await dialog.waitFor()
  await page.keyboard.press('Escape')
  await dialog.waitFor({ state: 'hidden' })
  expect(await day(page)).toBe('2026-12-08')
})

test('where the page runs from right to left, so do the keys', async () => {
  const { page } = await visit({ lang: 'en', dir: 'rtl' })
  await page.locator('[data-day="2026-12-10"]').focus()
  await page.keyboard.press('ArrowLeft')
  expect(await day(page)).toBe('2026-12-11')
})

test('buttons turn the month, keep the keyboard and say what has come; what has no day is under the table', async () => {
  const { page } = await visit({ lang: 'en', from: '2027-09-15' })
  await page.getByText('No events this month.').waitFor()
  await page.getByRole('button', { name: 'Next month' }).press('Enter')
  await page.getByText('October 2027', { exact: true }).first().waitFor()
  await page.getByRole('button', { name: 'National democracy day' }).waitFor()
  expect(await page.locator('.cell .link').count()).toBe(0)
  expect(
    await page.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.getAttribute('data-action')),
  ).toBe('next')
  expect(await page.locator('output').textContent()).toBe('October 2027. Events shown: 1')
})

test('an event of several days stands on each of them', async () => {
  const { page } = await visit({ lang: 'en', from: '2027-01-01' })
  const days = await page
    .locator('[data-day]', { has: page.locator('[data-open=camp]') })
    .evaluateAll((cells) => cells.map((cell) => cell.getAttribute('data-day')))
  expect(days).toEqual(['2027-01-12', '2027-01-13', '2027-01-14'])
})

test('an element that is too narrow for a table shows the month as a list', async () => {
  const { page } = await visit({ lang: 'fi' }, { viewport: { width: 320, height: 800 } })
  await page.locator('.event').first().waitFor()
  expect(await page.getByRole('grid').count()).toBe(0)
  expect(await page.locator('.event:visible').count()).toBe(3)
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
  await page.setViewportSize({ width: 1000, height: 800 })
  await page.getByRole('grid', { name: 'joulukuu 2026' }).waitFor()
  // What has no day is in no cell.
  expect(await page.locator('.event:visible').count()).toBe(1)
  expect(await page.locator('.event:visible [data-open=december]').count()).toBe(1)
})

test('the subscription is to all events, not to those of a month', async () => {
  const { page } = await visit({ lang: 'en' })
  expect(await page.locator('input[readonly]').inputValue()).toBe(`${torg.api.url}/v1/events.ics?from=today`)
})

test('a month that cannot be had says so, and the others can still be turned to', async () => {
  const { page } = await visit({ lang: 'en' })
  torg.answering((_, response) => json(response, {}, 500))
  await page.locator('[data-day="2026-12-10"]').focus()
  await page.keyboard.press('PageDown')
  await page.locator('.failure').waitFor()
  expect(
    await page.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.getAttribute('data-action')),
  ).toBe('more')
  torg.answering((_, response) =>
    json(response, {
      items: [eventOf('a', { when: { kind: 'all-day', start: '2027-02-03' } })],
      next: null,
    }),
  )
  await page.getByRole('button', { name: 'Next month' }).click()
  await page.locator('[data-day="2027-02-03"] [data-open=a]').waitFor()
})

test('the smaller script shows a list instead, and learns the month from the larger one beside it', async () => {
  const { page } = await visit({}, {}, '/both')
  await page.getByRole('grid').waitFor()
  await page.getByRole('searchbox').waitFor()
  torg.answering((_, response) => json(response, { items: variedEvents, next: null }))
  const { page: small } = await torg.visit('/bare')
  await small.evaluate(() => document.querySelector('torg-events')?.setAttribute('layout', 'month'))
  await small.locator('.event').first().waitFor()
  expect(await small.getByRole('grid').count()).toBe(0)
})

test.each(['light', 'dark'] as const)(
  'axe finds nothing in a month with filters, %s',
  async (colorScheme) => {
    const { page } = await visit(
      { lang: 'sv', filters: 'q,kind,municipality,period,language,attendance,organisation,programme' },
      { colorScheme, bypassCSP: true },
    )
    await page.locator('.filters').waitFor()
    const { violations, passes } = await new AxeBuilder({ page }).include('torg-events').analyze()
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])
    expect(passes.length).toBeGreaterThan(10)
  },
)
