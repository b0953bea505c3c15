import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { appScript } from '../host/apps/build.ts'
import { manyEvents, variedEvents } from './events.ts'
import { ground } from './ground.ts'
import { json } from './stand-in.ts'

const torg = ground()

const answering = () =>
  torg.answering((_, response, url) =>
    url.pathname.startsWith('/down')
      ? json(response, {}, 500)
      : json(response, {
          items: variedEvents.slice(0, Number(url.searchParams.get('limit') ?? 20)),
          next: null,
        }),
  )

const findings = async (page: Page, what = 'torg-events') => {
  const { violations } = await new AxeBuilder({ page }).include(what).analyze()
  return violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])
}

const overflow = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)

test.each(['wordpress', 'drupal', 'sharepoint'])(
  'in an article as %s produces it: looks as elsewhere, opens events, sends no form',
  async (system) => {
    answering()
    const { page, violations, errors } = await torg.visit(`/${system}`)
    await page.locator('.event').first().waitFor()
    const look = await page.evaluate(() => {
      const root = document.querySelector('torg-events')?.shadowRoot?.querySelector('.root')
      const of = (selector: string) => getComputedStyle(root?.querySelector(selector) ?? document.body)
      return {
        width: root?.getBoundingClientRect().width ?? 0,
        bullets: of('.list').listStyleType,
        button: of('.link').textTransform,
        corner: of('.link').borderRadius,
        heading: of('.name').color === of('.root').color,
        lines: of('.summary').whiteSpaceCollapse + of('.summary').textWrapMode,
      }
    })
    expect(look).toEqual({
      width: expect.any(Number),
      bullets: 'none',
      button: 'none',
      corner: '0px',
      heading: true,
      lines: 'collapsewrap',
    })
    expect(look.width).toBeGreaterThan(450)
    await page.locator('[data-open=vasa]').press('Enter')
    await page.getByRole('dialog', { name: 'Öppen förvaltning i Vasa' }).waitFor()
    expect(await findings(page)).toEqual([])
    expect(new URL(page.url()).pathname).toBe(`/${system}`)
    await page.setViewportSize({ width: 320, height: 800 })
    expect(await overflow(page)).toBeLessThanOrEqual(0)
    expect(violations).toEqual([])
    expect(errors).toEqual([])
  },
)

// The first of them loads three compilers.
beforeAll(() => Promise.all(['react', 'vue', 'svelte'].map(appScript)), 60_000)

test.each(['react', 'vue', 'svelte'])(
  'a %s app with the package from npm: attributes, fallback, events',
  async (app) => {
    answering()
    const { page, violations, errors } = await torg.visit(`/${app}`)
    await page.getByRole('heading', { level: 2, name: 'Öppen förvaltning i Vasa' }).waitFor()
    expect(await page.locator('.event').count()).toBe(2)
    expect(await page.getByRole('link', { name: 'Events elsewhere' }).isVisible()).toBe(false)
    await page.locator('[data-open=vasa]').click()
    // The app has heard of it, and said no to the dialog.
    await page.locator('#opened').getByText('vasa').waitFor()
    expect(await page.locator('dialog').isVisible()).toBe(false)
    expect(violations).toEqual([])
    expect(errors).toEqual([])
  },
)

test.each([
  ['light', 'none', 320],
  ['light', 'none', 1440],
  ['dark', 'none', 320],
  ['dark', 'none', 1440],
  ['light', 'active', 320],
  ['dark', 'active', 1440],
] as const)(
  'five widgets, one older, one without its service, two in frames: %s, forced colours %s, %i px',
  async (colorScheme, forcedColors, width) => {
    answering()
    const { page, violations, errors } = await torg.visit('/gallery', {
      colorScheme,
      forcedColors,
      bypassCSP: true,
      viewport: { width, height: 900 },
      now: '2026-12-10T12:00:00Z',
    })
    const [, framed, older] = page.frames()
    await page.locator('.failure').waitFor()
    await page.locator('.event').first().waitFor()
    for (const frame of [framed, older]) await frame?.locator('.event').nth(2).waitFor()
    await (width > 800 ? page.getByRole('grid') : page.locator('.event.dated').first()).waitFor()
    const version = () => Reflect.get(customElements.get('torg-events') ?? {}, 'version')
    expect(await older?.evaluate(version)).toBe('0.9.0')
    expect(await framed?.evaluate(version)).not.toBe('0.9.0')
    expect(await page.getByRole('link', { name: 'Events elsewhere' }).count()).toBe(1)
    const { violations: found } = await new AxeBuilder({ page }).analyze()
    expect(found.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])
    expect(await overflow(page)).toBeLessThanOrEqual(0)
    const inFrame = await framed?.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    )
    expect(inFrame).toBeLessThanOrEqual(0)
    expect(violations).toEqual([])
    expect(errors).toEqual([])
  },
)

test.each(['first', 'last'])(
  'an older version of the script that comes %s: one of them defines the element',
  async (place) => {
    answering()
    const { page, violations, errors } = await torg.visit(`/older-${place}`)
    await page.locator('.event').first().waitFor()
    const version = await page.evaluate(() =>
      String(Reflect.get(customElements.get('torg-events') ?? {}, 'version')),
    )
    expect(version === '0.9.0').toBe(place === 'first')
    await page.locator('[data-open=vasa]').click()
    await page.locator('dialog[open]').waitFor()
    expect(violations).toEqual([])
    expect(errors).toEqual([])
  },
)

test('a page in Finnish, a part of which runs from right to left: Finnish there, English in Arabic surroundings', async () => {
  answering()
  const { page } = await torg.visit('/mixed', { bypassCSP: true })
  await page.getByRole('button', { name: 'Avoin hallinto Vaasassa' }).first().waitFor()
  const [first, second] = await page.locator('torg-events').all()
  expect(await second?.locator('.root').getAttribute('lang')).toBe('en')
  await second?.getByRole('grid').waitFor()
  const left = async (name: string) =>
    (await second?.getByRole('columnheader').filter({ hasText: name }).boundingBox())?.x ?? 0
  expect(await left('Monday')).toBeGreaterThan(await left('Sunday'))
  const date = await first?.locator('.date').first().boundingBox()
  const head = await first?.locator('.head').first().boundingBox()
  expect(date?.x).toBeLessThan(head?.x ?? 0)
  expect(await findings(page)).toEqual([])
  expect(await overflow(page)).toBeLessThanOrEqual(0)
})

test('on paper: the events and their table, without what one can only press, no event cut in two', async () => {
  torg.answering((_, response) => json(response, { items: manyEvents(10), next: 'more' }))
  const { page } = await torg.visit('/mixed')
  await page.getByRole('grid').waitFor()
  await page.locator('.event').first().waitFor()
  await page.emulateMedia({ media: 'print' })
  expect(await page.locator('.button:visible').count()).toBe(0)
  expect(await page.getByText('Tilaa: osoite').isVisible()).toBe(false)
  expect(await page.locator('.event:visible').count()).toBe(10)
  expect(
    await page
      .locator('.event')
      .first()
      .evaluate((node) => getComputedStyle(node).breakInside),
  ).toBe('avoid')
  const pdf = await page.pdf({ format: 'A4' })
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-')
})
