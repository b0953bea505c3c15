import AxeBuilder from '@axe-core/playwright'
import { expect, test } from 'vitest'
import { variedEvents } from './events.ts'
import { ground } from './ground.ts'
import { json } from './stand-in.ts'

const torg = ground()
const answer = () => torg.answering((_, response) => json(response, { items: variedEvents, next: 'more' }))

test.each([
  ['light', 1000],
  ['dark', 1000],
  ['light', 320],
  ['dark', 320],
] as const)(
  'axe finds nothing in %s at %i px, neither in the list nor in the dialog',
  async (colorScheme, width) => {
    answer()
    const { page } = await torg.visit('/sv', {
      colorScheme,
      bypassCSP: true,
      viewport: { width, height: 800 },
    })
    await page.evaluate(() => document.querySelector('torg-events')?.setAttribute('limit', '20'))
    await expect.poll(() => page.locator('.event').count()).toBe(variedEvents.length)
    const list = await new AxeBuilder({ page }).include('torg-events').analyze()
    expect(list.violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])
    expect(list.passes.length).toBeGreaterThan(10)
    await page.locator('[data-open=vasa]').click()
    const dialog = await new AxeBuilder({ page }).include('torg-events').analyze()
    expect(dialog.violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])
  },
)

test('axe finds nothing in a failure', async () => {
  torg.answering((_, response) => json(response, {}, 429, { 'retry-after': '60' }))
  const { page } = await torg.visit('/sv', { bypassCSP: true })
  await page.locator('.failure').waitFor()
  const { violations } = await new AxeBuilder({ page }).include('torg-events').analyze()
  expect(violations.map(({ id }) => id)).toEqual([])
})

test.each([320, 500, 1440])('at %i px nothing overflows, in the list or in the dialog', async (width) => {
  answer()
  const { page } = await torg.visit('/fi', { viewport: { width, height: 700 } })
  await page.evaluate(() => document.querySelector('torg-events')?.setAttribute('limit', '20'))
  await expect.poll(() => page.locator('.event').count()).toBe(variedEvents.length)
  const widest = () => page.evaluate(() => document.documentElement.scrollWidth)
  expect(await widest()).toBeLessThanOrEqual(width)
  await page.locator('[data-open=vasa]').click()
  expect(await widest()).toBeLessThanOrEqual(width)
  const overflow = await page.locator('dialog').evaluate((node) => node.scrollWidth - node.clientWidth)
  expect(overflow).toBe(0)
})

test('it adapts to its container, not to the window', async () => {
  answer()
  const { page } = await torg.visit('/en', { viewport: { width: 1440, height: 900 } })
  await page.locator('.event').first().waitFor()
  const columns = () =>
    page
      .locator('.event')
      .first()
      .evaluate((node) => getComputedStyle(node).gridTemplateColumns.split(' ').length)
  expect(await columns()).toBe(3)
  await page.addStyleTag({ content: '.events { max-width: 400px }' }).catch(() => undefined)
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync('torg-events { max-width: 400px }')
    document.adoptedStyleSheets.push(sheet)
  })
  expect(await columns()).toBe(2)
})

test.each([
  [1000, 3],
  [320, 1],
])('cards at %i px stand %i beside each other', async (width, beside) => {
  answer()
  const { page } = await torg.visit('/fi', { viewport: { width, height: 700 } })
  await page.evaluate(() => document.querySelector('torg-events')?.setAttribute('layout', 'cards'))
  await page.locator('.event').first().waitFor()
  const tops = await page
    .locator('.event')
    .evaluateAll((events) => events.map((event) => event.getBoundingClientRect().top))
  expect(tops.filter((top) => top === tops[0])).toHaveLength(beside)
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
})

test('a page that resets everything on everything does not break it', async () => {
  answer()
  const { page } = await torg.visit('/hostile')
  await page.locator('.event').first().waitFor()
  const look = await page
    .locator('.event')
    .first()
    .evaluate((node) => ({
      display: getComputedStyle(node).display,
      width: node.getBoundingClientRect().width,
    }))
  expect(look.display).toBe('grid')
  expect(look.width).toBeGreaterThan(900)
})

test('in a row that shrinks to its content it still has a width', async () => {
  answer()
  const { page } = await torg.visit('/bare')
  await page.locator('.event').first().waitFor()
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync('body { display: flex; align-items: start }')
    document.adoptedStyleSheets.push(sheet)
  })
  expect((await page.locator('.root').boundingBox())?.width).toBeGreaterThan(500)
})

test('the host sets colours and type through fifteen properties at most, and parts', async () => {
  answer()
  const { page } = await torg.visit('/bare')
  await page.locator('.event').first().waitFor()
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(
      'torg-events { --torg-accent: rgb(120, 0, 120) } torg-events::part(kind) { letter-spacing: 3px }',
    )
    document.adoptedStyleSheets.push(sheet)
  })
  const link = page.locator('.link').first()
  expect(await link.evaluate((node) => getComputedStyle(node).color)).toBe('rgb(120, 0, 120)')
  expect(
    await page
      .locator('.kind')
      .first()
      .evaluate((node) => getComputedStyle(node).letterSpacing),
  ).toBe('3px')
  const used = await page.evaluate(() => {
    const rules = document.querySelector('torg-events')?.shadowRoot?.adoptedStyleSheets[0]?.cssRules ?? []
    return [...new Set([...rules].flatMap(({ cssText }) => cssText.match(/--torg-[a-z-]+/g) ?? []))]
  })
  expect(used.length).toBeLessThanOrEqual(15)
  expect(used.length).toBeGreaterThan(5)
})

test('it takes the colour scheme and the type of the page', async () => {
  answer()
  const { page } = await torg.visit('/sv', { colorScheme: 'dark' })
  await page.locator('.event').first().waitFor()
  const [own, pages] = await page.evaluate(() => {
    const root = document.querySelector('torg-events')?.shadowRoot?.querySelector('.root')
    return [root ?? document.body, document.body].map((node) => [
      getComputedStyle(node).color,
      getComputedStyle(node).fontFamily,
    ])
  })
  expect(own).toEqual(pages)
})
