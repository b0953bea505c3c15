import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { eventOf, manyEvents, variedEvents } from './events.ts'
import { ground } from './ground.ts'
import { json } from './stand-in.ts'

const torg = ground()

const focused = (page: Page) =>
  page.evaluate(() => {
    const active = document.activeElement?.shadowRoot?.activeElement
    return active?.getAttribute('data-open') ?? active?.getAttribute('data-action') ?? active?.className
  })

test('the dialog opens by keyboard, holds it, and gives it back', async () => {
  torg.answering((_, response) => json(response, { items: variedEvents, next: null }))
  const { page } = await torg.visit('/en')
  await page.locator('[data-open=cancelled]').focus()
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog', { name: 'Plain language in a day Cancelled' })
  await dialog.waitFor()
  expect(await focused(page)).toBe('close')
  for (let steps = 0; steps < 20; steps += 1) {
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.matches('a, button'))).toBe(false)
  }
  await page.keyboard.press('Escape')
  await dialog.waitFor({ state: 'hidden' })
  expect(await focused(page)).toBe('cancelled')
  await page.keyboard.press('Space')
  await page.getByRole('button', { name: 'Close' }).press('Enter')
  expect(await focused(page)).toBe('cancelled')
})

test('the dialog tells everything, with the names of organisers that came along, and asks nothing more', async () => {
  torg.answering((_, response) =>
    json(response, {
      items: variedEvents,
      next: null,
      included: {
        organisations: {
          finansministeriet: { name: { sv: 'Finansministeriet', fi: 'Valtiovarainministeriö' } },
        },
      },
    }),
  )
  const { page } = await torg.visit('/sv')
  await page.locator('[data-open=vasa]').click()
  await page.locator('dialog').getByText('Finansministeriet').waitFor()
  expect(await focused(page)).toBe('close')
  expect(torg.api.asked).toEqual([expect.stringContaining('include=organisation')])
  const text = await page.locator('dialog').innerText()
  for (const part of [
    'torsdag 3 december 2026 kl. 13:00–16:00',
    'Stadshuset, Vasa',
    'Senatsgatan 1, 65100 Vasa',
    'svenska och finska',
    'Anmäl dig',
    'Stänger: måndag 30 november 2026',
    'Kostnadsfritt',
    'Hörselslinga',
    'Teckenspråk: nej',
    'Programmet börjar med kaffe.',
    'Bakgrund',
  ])
    expect(text).toContain(part)
  const file = page.getByRole('link', { name: 'iCal' })
  expect(await file.getAttribute('href')).toBe(`${torg.api.url}/v1/events/vasa.ics`)
})

test('an organiser whose name did not come along is left out', async () => {
  torg.answering((_, response) =>
    json(response, {
      items: variedEvents,
      next: null,
      included: { organisations: { finansministeriet: { name: 7 } } },
    }),
  )
  const { page, errors } = await torg.visit('/sv')
  await page.locator('[data-open=vasa]').click()
  await page.locator('dialog').getByText('Anmäl dig').waitFor()
  expect(await page.locator('dialog').innerText()).not.toContain('Arrangör')
  expect(errors).toEqual([])
})

test('a host can open the event in its own way', async () => {
  torg.answering((_, response) => json(response, { items: variedEvents, next: null }))
  const { page } = await torg.visit('/en')
  await page.evaluate(() =>
    document.addEventListener('torg-open', (opening) => {
      opening.preventDefault()
      document.title = (opening as CustomEvent<{ event: { id: string } }>).detail.event.id
    }),
  )
  await page.locator('[data-open=vasa]').click()
  expect(await page.title()).toBe('vasa')
  expect(await page.locator('dialog').isVisible()).toBe(false)
})

test('with a page for events their names are links, which open in another tab as links do', async () => {
  torg.answering((_, response) => json(response, { items: variedEvents, next: null }))
  const { page } = await torg.visit('/en')
  await page.evaluate(() =>
    document.querySelector('torg-events')?.setAttribute('event-page', '/bare?event={id}'),
  )
  const link = page.getByRole('link', { name: 'Open government in Vaasa' })
  expect(await link.getAttribute('href')).toBe('/bare?event=vasa')
  const [tab] = await Promise.all([
    page.context().waitForEvent('page'),
    link.click({ modifiers: ['Control'] }),
  ])
  expect(new URL(tab.url()).pathname).toBe('/bare')
  expect(await page.locator('dialog').isVisible()).toBe(false)
  await link.click()
  expect(
    await page.locator('dialog').getByRole('link', { name: 'Open government in Vaasa' }).getAttribute('href'),
  ).toBe('/bare?event=vasa')
})

test('more events are announced, the keyboard stays, and at the end goes to the first new one', async () => {
  torg.answering((_, response, url) =>
    url.searchParams.has('cursor')
      ? json(response, {
          items: manyEvents(13).slice(...(url.searchParams.get('cursor') === 'c2' ? [3, 10] : [10])),
          next: url.searchParams.get('cursor') === 'c2' ? 'c3' : null,
        })
      : json(response, { items: manyEvents(3), next: 'c2' }),
  )
  const { page } = await torg.visit('/bare')
  const more = page.getByRole('button', { name: 'Show more events' })
  await more.press('Enter')
  await page.locator('.event').nth(9).waitFor()
  expect(await focused(page)).toBe('more')
  expect(await page.locator('output').textContent()).toBe('7 more shown, 10 in all')
  await more.press('Enter')
  await page.locator('.event').nth(12).waitFor()
  expect(await more.count()).toBe(0)
  expect(await focused(page)).toBe('e11')
})

test('the level of headings follows the page', async () => {
  torg.answering((_, response) => json(response, { items: [eventOf('a')], next: null }))
  const { page } = await torg.visit('/bare')
  await page.getByRole('heading', { level: 3, name: 'Seminar a' }).waitFor()
  await page.evaluate(() => document.querySelector('torg-events')?.setAttribute('heading-level', '2'))
  await page.getByRole('heading', { level: 2, name: 'Seminar a' }).waitFor()
  await page.evaluate(() => document.querySelector('torg-events')?.setAttribute('heading-level', '9'))
  await page.getByRole('heading', { level: 3, name: 'Seminar a' }).waitFor()
})
