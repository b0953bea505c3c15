import { expect, test } from 'vitest'
import { openBrowser } from './browser.ts'

const visit = openBrowser()
const status = 'main [role=status]'

test('a filter changes the page that is there, and back brings what was there before', async () => {
  const { page, problems } = await visit('/en/events')
  await page.evaluate('window.sameDocument = true')
  const before = await page.locator(status).first().innerText()
  await page.getByLabel('Attendance').selectOption('online')
  await page.waitForURL('**attendance=online**')
  expect(await page.locator(status).first().innerText()).not.toBe(before)
  expect(await page.getByRole('link', { name: 'Suomi' }).getAttribute('href')).toContain('attendance=online')
  await page.goBack()
  await page.getByText(before, { exact: true }).waitFor()
  expect(new URL(page.url()).search).toBe('')
  expect(await page.evaluate('window.sameDocument')).toBe(true)
  expect(problems).toEqual([])
})

test('filters that a reader has opened on a phone stay open', async () => {
  const { page } = await visit('/en/events', { viewport: { width: 360, height: 800 } })
  await page.locator('details > summary', { hasText: 'Narrow down' }).click()
  await page.getByLabel('Attendance').selectOption('online')
  await page.waitForURL('**attendance=online**')
  expect(await page.getByLabel('Attendance').isVisible()).toBe(true)
})

test('a new tab is still a new tab', async () => {
  const { page } = await visit('/en/events')
  const opened = page.context().waitForEvent('page')
  await page.getByRole('link', { name: 'Map', exact: true }).click({ modifiers: ['ControlOrMeta'] })
  expect((await opened).url()).toContain('view=map')
  expect(page.url()).not.toContain('view=map')
})

test('what cannot be asked for in its place is left to the browser', async () => {
  const { page } = await visit('/en/events')
  await page.evaluate(
    'window.sameDocument = true; window.fetch = () => Promise.reject(new TypeError("offline"))',
  )
  await page.getByRole('link', { name: 'Map', exact: true }).click()
  await page.waitForURL('**view=map**')
  await page.waitForFunction('window.sameDocument === undefined')
})

test('while the day of a composition is dragged, its picture follows without a request', async () => {
  const { page } = await visit('/sv/organisationer/ministerarbetsgruppen-digitalisering?on=2022-04-01')
  const row = page.locator('tr', { hasText: 'Timo Harakka' })
  const line = page.locator('tr svg line.day').first()
  const stood = await line.getAttribute('x1')
  expect(await row.locator('.answer').innerText()).toBe('Inte den dagen')
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  await page.getByRole('slider').evaluate((slider: HTMLInputElement) => {
    slider.valueAsNumber -= 1
    slider.dispatchEvent(new Event('input', { bubbles: true }))
  })
  expect(await row.locator('.answer').innerText()).toBe('Säkert')
  expect(await row.locator('td.yes').count()).toBe(1)
  expect(await line.getAttribute('x1')).not.toBe(stood)
  expect(await page.locator('output').innerText()).toBe('31 mars 2022')
  expect(asked).toEqual([])
})

test.each([
  [true, ['Kopiera', 'Skriv ut']],
  [false, []],
])('with scripts %s an event has the buttons %s', async (javaScriptEnabled, buttons) => {
  const { page } = await visit('/sv/evenemang/vasa-2020-01-23', { javaScriptEnabled })
  const shown = await page.locator('main button:visible').allInnerTexts()
  expect(shown.filter((words) => words !== 'Dela').toSorted()).toEqual(buttons)
})

test('a page is fetched while a reader is still about to ask for it', async () => {
  const { page } = await visit('/sv')
  const fetched = page.waitForRequest((request) => request.headers()['sec-purpose'] === 'prefetch')
  await page.getByRole('navigation').getByRole('link', { name: 'Program', exact: true }).hover()
  expect(new URL((await fetched).url()).pathname).toBe('/sv/program')
})
