import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { eventOf, variedEvents } from './events.ts'
import { ground } from './ground.ts'
import { json } from './stand-in.ts'

const torg = ground()

const organisations = {
  finansministeriet: { name: { sv: 'Finansministeriet', fi: 'Valtiovarainministeriö' } },
  byn: { name: { sv: 'Byn' } },
}

/** What the service has: three events of the page, and one more that only the choices know of. */
function answering() {
  torg.answering((_, response, url) => {
    const { searchParams: asked, pathname } = url
    if (pathname === '/v1/programmes')
      return json(response, { items: [{ id: 'plan', name: { sv: 'Planen' } }], next: null })
    if (asked.has('fields'))
      return json(response, {
        items: [
          { id: 'x', place: { municipality: { name: { sv: 'Åbo', fi: 'Turku' } } }, programme: 'plan' },
          { id: 'y', organisers: [{ organisation: 'byn', role: 'organiser' }] },
        ],
        next: null,
        included: { organisations },
      })
    const found =
      asked.get('q') === 'inget' ? [] : asked.has('kind') ? [eventOf('one')] : variedEvents.slice(0, 3)
    json(response, { items: found, next: null, included: { organisations } })
  })
}

async function visit(attributes: Record<string, string>, path = '/full') {
  answering()
  const visit = await torg.visit(path)
  await visit.page.evaluate((all) => {
    for (const [name, value] of Object.entries(all))
      document.querySelector('torg-events')?.setAttribute(name, value)
  }, attributes)
  await visit.page.locator('.event').first().waitFor()
  return visit
}

const lists = () =>
  torg.api.asked.filter((address) => address.startsWith('/v1/events?') && !/fields=/.test(address))
/** What the element now stands for, which may have been answered already: its subscription says it. */
const stands = async (page: Page) => new URL(await page.locator('input[readonly]').inputValue()).searchParams
const last = () => new URL(lists().at(-1) ?? '', torg.api.url).searchParams

test('the reader chooses by what the page shows; each choice is one request and is told', async () => {
  const { page, violations } = await visit({ lang: 'sv', filters: 'q,kind,municipality,period' })
  const form = page.getByRole('search')
  expect(await form.locator('.label').allTextContents()).toEqual(['Sök', 'Typ', 'Ort', 'När'])
  await form.getByLabel('Typ').selectOption('Seminarium')
  await page.locator('[data-open=one]').waitFor()
  expect(last().get('kind')).toBe('seminar')
  expect(await page.locator('output').textContent()).toBe('Evenemang som visas: 1')
  // The form stands still while the events change.
  expect(await form.getByLabel('Typ').inputValue()).toBe('seminar')
  await form.getByLabel('När').selectOption('Kommande 7 dagar')
  await expect.poll(() => last().get('to')).toMatch(/^\d{4}-\d\d-\d\d$/)
  await form.getByRole('button', { name: 'Rensa val' }).click()
  await expect.poll(async () => (await stands(page)).has('kind')).toBe(false)
  expect(await form.getByLabel('Typ').inputValue()).toBe('')
  expect(await form.getByRole('button', { name: 'Rensa val' }).isVisible()).toBe(false)
  expect(violations).toEqual([])
})

test('words are sent once somebody has stopped typing, or presses Enter', async () => {
  const { page } = await visit({ lang: 'sv', filters: 'q' })
  const before = lists().length
  await page.getByRole('searchbox', { name: 'Sök' }).pressSequentially('inget', { delay: 20 })
  await page.getByText('Inga evenemang motsvarar dina val.').waitFor()
  expect(lists()).toHaveLength(before + 1)
  expect(last().get('q')).toBe('inget')
  await page.getByRole('searchbox', { name: 'Sök' }).fill('kaffe')
  await page.keyboard.press('Enter')
  await page.locator('.event').first().waitFor()
  expect(last().get('q')).toBe('kaffe')
})

test('places, organisers and programmes are those of all coming events, asked for once somebody is about to choose', async () => {
  const { page } = await visit({ lang: 'sv', filters: 'municipality organisation programme' })
  const options = (label: string) => page.getByLabel(label).locator('option').allTextContents()
  expect(await options('Ort')).toEqual(['Alla', 'Mariehamn', 'S:t Michel', 'Vasa'])
  expect(torg.api.asked.some((address) => address.includes('fields='))).toBe(false)
  await page.getByLabel('Ort').focus()
  await expect.poll(() => options('Ort')).toEqual(['Alla', 'Mariehamn', 'S:t Michel', 'Vasa', 'Åbo'])
  expect(await options('Arrangör')).toEqual(['Alla', 'Byn', 'Finansministeriet'])
  expect(await options('Program')).toEqual(['Alla', 'Planen'])
  await page.getByLabel('Program').focus()
  expect(torg.api.asked.filter((address) => address.includes('fields='))).toHaveLength(2)
  await page.getByLabel('Ort').selectOption('Åbo')
  await expect.poll(() => last().get('municipality')).toBe('Åbo')
  expect(await page.getByLabel('Ort').inputValue()).toBe('Åbo')
})

test('an attribute fixes a filter; one that is shown too is where the reader begins, or what there is to choose among', async () => {
  const { page } = await visit({
    lang: 'sv',
    municipality: 'Vasa',
    language: 'sv',
    kind: 'seminar,webinar',
    filters: 'kind,language',
  })
  expect(last().get('municipality')).toBe('Vasa')
  expect(await page.getByLabel('Typ').locator('option').allTextContents()).toEqual([
    'Alla',
    'Seminarium',
    'Webbinarium',
  ])
  expect(await page.getByLabel('Språk').inputValue()).toBe('sv')
  await page.getByLabel('Språk').selectOption('Alla')
  await expect.poll(() => last().has('language')).toBe(false)
  expect(last().get('kind')).toBe('seminar,webinar')
  await page.getByLabel('Typ').selectOption('Webbinarium')
  await expect.poll(() => last().get('kind')).toBe('webinar')
  await page.getByLabel('Typ').selectOption('Alla')
  await expect.poll(async () => (await stands(page)).get('kind')).toBe('seminar,webinar')
  expect(last().get('municipality')).toBe('Vasa')
})

test('with a prefix what was chosen stands in the address, and is read from it', async () => {
  const { page, errors } = await visit({ lang: 'sv', filters: 'q,kind', 'url-prefix': 'torg' })
  await page.getByLabel('Typ').selectOption('Seminarium')
  await expect.poll(() => new URL(page.url()).search).toBe('?torg-kind=seminar')
  await page.evaluate(async () => {
    history.replaceState(null, '', '?torg-kind=webinar&torg-q=kaffe&other=1')
    const old = document.querySelector('torg-events')
    old?.replaceWith(old.cloneNode(true))
  })
  await expect.poll(() => last().get('kind')).toBe('webinar')
  expect(last().get('q')).toBe('kaffe')
  await page.getByRole('button', { name: 'Rensa val' }).click()
  await expect.poll(() => new URL(page.url()).search).toBe('?other=1')
  await page.evaluate(async () => {
    history.replaceState(null, '', '?torg-kind=rave')
    const old = document.querySelector('torg-events')
    old?.replaceWith(old.cloneNode(true))
  })
  await page.locator('.event').first().waitFor()
  expect((await stands(page)).has('kind')).toBe(false)
  expect(errors).toEqual([])
})

test('without a prefix the address stays as it is', async () => {
  const { page } = await visit({ lang: 'sv', filters: 'kind' })
  await page.getByLabel('Typ').selectOption('Seminarium')
  await page.locator('[data-open=one]').waitFor()
  expect(new URL(page.url()).search).toBe('')
})

test('without events there is nothing to choose among; names in the attribute that are none are passed over', async () => {
  torg.answering((_, response) => json(response, {}, 500))
  const { page } = await torg.visit('/full')
  await page.evaluate(() => document.querySelector('torg-events')?.setAttribute('filters', 'q, rave, q'))
  await page.locator('.failure').waitFor()
  expect(await page.getByRole('search').count()).toBe(0)
  answering()
  await page.getByRole('button', { name: 'Try again' }).click()
  await page.locator('.event').first().waitFor()
  expect(await page.getByRole('search').locator('.field').count()).toBe(1)
})

test('where names of places cannot be had, those of the events that are shown remain', async () => {
  const { page, errors } = await visit({ lang: 'sv', filters: 'municipality' })
  torg.answering((_, response) => json(response, {}, 500))
  await page.getByLabel('Ort').focus()
  await expect.poll(() => torg.api.asked.length).toBe(1)
  await page.waitForTimeout(100)
  expect(await page.getByLabel('Ort').locator('option').count()).toBe(4)
  // Whoever comes back gets them.
  answering()
  await page.getByLabel('Ort').blur()
  await page.getByLabel('Ort').focus()
  await expect.poll(() => page.getByLabel('Ort').locator('option').count()).toBe(5)
  expect(errors).toEqual([])
})

test('a month is a period by itself', async () => {
  const { page } = await visit({ lang: 'sv', filters: 'q,period' })
  await page.getByLabel('När').waitFor()
  await page.evaluate(() => document.querySelector('torg-events')?.setAttribute('layout', 'month'))
  await page.locator('.month').waitFor()
  expect(await page.getByRole('search').locator('.label').allTextContents()).toEqual(['Sök'])
})
