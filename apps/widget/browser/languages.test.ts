import { expect, test } from 'vitest'
import { variedEvents } from './events.ts'
import { ground } from './ground.ts'
import { json } from './stand-in.ts'

const torg = ground()
const answer = () => torg.answering((_, response) => json(response, { items: variedEvents, next: 'more' }))

test.each([
  [
    'sv',
    'Öppen förvaltning i Vasa',
    'torsdag 3 december 2026 kl. 13:00–16:00',
    'Inställt',
    'Visa fler evenemang',
    'Tors3Dec',
  ],
  [
    'fi',
    'Avoin hallinto Vaasassa',
    'torstai 3. joulukuuta 2026 klo 13.00–16.00',
    'Peruttu',
    'Näytä lisää tapahtumia',
    'To3Joulu',
  ],
  [
    'en',
    'Open government in Vaasa',
    'Thursday 3 December 2026, 13:00–16:00',
    'Cancelled',
    'Show more events',
    'Thu3Dec',
  ],
])('a page in %s hears %s', async (language, name, when, cancelled, more, leaf) => {
  answer()
  const { page } = await torg.visit(`/${language}`, { now: '2026-11-22T12:00:00Z' })
  await page.evaluate(() => document.querySelector('torg-events')?.removeAttribute('limit'))
  await page.getByRole('button', { name, exact: true }).waitFor()
  const first = page.locator('.event').first()
  expect(await first.locator('.when').textContent()).toBe(when)
  expect((await first.locator('.date').textContent())?.toLowerCase()).toBe(leaf.toLowerCase())
  expect(await page.getByText(cancelled).isVisible()).toBe(true)
  expect(await page.getByRole('button', { name: more }).isVisible()).toBe(true)
  expect(torg.api.asked.at(-1)).toContain(`lang=${language}`)
})

test('a text in a fallback language carries its lang and says so, in the words of the page', async () => {
  answer()
  const { page } = await torg.visit('/sv')
  await page.evaluate(() => document.querySelector('torg-events')?.setAttribute('limit', '20'))
  const name = page.getByRole('button', { name: 'Osallisuuden talviakatemia' })
  await name.waitFor()
  expect(await name.locator('span').getAttribute('lang')).toBe('fi')
  expect(await page.getByRole('heading', { name: 'Osallisuuden' }).textContent()).toContain('(på finska)')
  expect(await page.getByText('Kolme päivää').getAttribute('lang')).toBe('fi')
})

test('the language is its own, else the nearest, and follows when it changes', async () => {
  answer()
  const { page } = await torg.visit('/en')
  await page.getByRole('button', { name: 'Show more events' }).waitFor()
  await page.evaluate(() => document.querySelector('torg-events')?.setAttribute('lang', 'fi'))
  await page.getByRole('button', { name: 'Näytä lisää tapahtumia' }).waitFor()
  expect(await page.locator('.root').getAttribute('lang')).toBe('fi')
  await page.evaluate(() => {
    const element = document.querySelector('torg-events')
    element?.closest('section')?.setAttribute('lang', 'sv-FI')
    element?.removeAttribute('lang')
  })
  await page.getByRole('button', { name: 'Visa fler evenemang' }).waitFor()
})

test('the zone is shown to a reader in another one', async () => {
  answer()
  const { page } = await torg.visit('/sv', { timezoneId: 'Europe/Stockholm' })
  const when = page.locator('.event').first().locator('.when')
  await when.waitFor()
  expect(await when.textContent()).toContain('finsk tid · kl. 12:00–15:00 hos dig')
})

test('an invented event says so', async () => {
  answer()
  const { page } = await torg.visit('/fi')
  expect(await page.locator('.event').first().getByText('Esimerkki').isVisible()).toBe(true)
  await page.locator('[data-open=vasa]').click()
  expect(await page.locator('dialog').getByText('Esimerkki').isVisible()).toBe(true)
})

test('approximate dates look approximate and are never made exact', async () => {
  answer()
  const { page } = await torg.visit('/en')
  await page.evaluate(() => document.querySelector('torg-events')?.setAttribute('limit', '20'))
  const spring = page.locator('.event', { hasText: 'Network for open democracy' })
  await spring.waitFor()
  expect(await spring.locator('.when').textContent()).toBe('spring 2027')
  expect(await spring.locator('.date').evaluate((node) => getComputedStyle(node).borderTopStyle)).toBe(
    'dashed',
  )
  expect(await page.locator('.event', { hasText: 'Day of the child' }).locator('.when').textContent()).toBe(
    '20 November, year not stated',
  )
})
