import { expect, test } from 'vitest'
import { variedEvents } from './events.ts'
import { ground } from './ground.ts'
import { json } from './stand-in.ts'

const torg = ground()

test.each(['/sv', '/fi', '/en', '/bare', '/five'])(
  '%s of another origin shows events, and its policy stops nothing',
  async (path) => {
    torg.answering((_, response) => json(response, { items: variedEvents, next: 'more' }))
    const { page, violations, errors } = await torg.visit(path)
    await page.locator('[data-open=vasa]').first().click()
    await page.locator('dialog[open]').waitFor()
    expect(await page.evaluate(() => location.origin)).not.toBe(torg.api.url)
    expect(violations).toEqual([])
    expect(errors).toEqual([])
  },
)

test.each([
  ['a policy of digests only', '/hash'],
  ["'strict-dynamic' with a nonce", '/nonce'],
  ['Integrity-Policy on an isolated page', '/isolated'],
])('%s stops nothing either', async (_, path) => {
  torg.answering((_request, response) => json(response, { items: variedEvents, next: null }))
  const { page, violations, errors } = await torg.visit(path)
  await page.locator('.event').first().waitFor()
  expect(violations).toEqual([])
  expect(errors).toEqual([])
  expect(await page.evaluate(() => crossOriginIsolated)).toBe(path === '/isolated')
})

test('the policy would stop what it forbids', async () => {
  torg.answering((_, response) => json(response, { items: variedEvents, next: null }))
  const { page, violations } = await torg.visit('/bare')
  await page.evaluate(() =>
    document.body.append(Object.assign(document.createElement('img'), { src: 'https://example.org/x.png' })),
  )
  await expect.poll(() => violations.length).toBe(1)
})

test('nothing has a style attribute or a handler, and nothing is kept', async () => {
  torg.answering((_, response) => json(response, { items: variedEvents, next: null }))
  const { page } = await torg.visit('/sv')
  await page.locator('[data-open=vasa]').click()
  const found = await page.evaluate(() => {
    const all = [...(document.querySelector('torg-events')?.shadowRoot?.querySelectorAll('*') ?? [])]
    const names = all.flatMap((node) => node.getAttributeNames())
    return {
      nodes: all.length,
      bad: names.filter((name) => name === 'style' || name.startsWith('on')),
      kept: [document.cookie, localStorage.length, sessionStorage.length],
    }
  })
  expect(found.nodes).toBeGreaterThan(100)
  expect(found.bad).toEqual([])
  expect(found.kept).toEqual(['', 0, 0])
})

test('a host page costs one script and one answer, and asks no other origin', async () => {
  torg.answering((_, response) => json(response, { items: variedEvents, next: null }))
  const { page } = await torg.visit('/sv')
  await page.locator('.event').first().waitFor()
  const entries = await page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .map(({ name }) => new URL(name))
      .map(({ origin, pathname }) => ({ origin, pathname })),
  )
  const elsewhere = entries.filter(({ origin }) => origin === torg.api.url).map(({ pathname }) => pathname)
  expect(elsewhere.toSorted()).toEqual(['/v1/events', '/widget/v1/events.js'])
  expect(
    entries
      .filter(({ origin }) => origin !== torg.api.url)
      .every(({ pathname }) => /style\.css|crest\.svg/.test(pathname)),
  ).toBe(true)
})

test('no cookie is sent, even where the service has set one', async () => {
  const cookies: unknown[] = []
  torg.answering((request, response) => {
    cookies.push(request.headers.cookie)
    json(response, { items: variedEvents, next: null }, 200, { 'set-cookie': 'spy=1; SameSite=None; Secure' })
  })
  const { page } = await torg.visit('/sv')
  await page.locator('.event').first().waitFor()
  await page.evaluate(() => document.querySelector('torg-events')?.setAttribute('limit', '7'))
  await expect.poll(() => cookies.length).toBe(2)
  expect(cookies).toEqual([undefined, undefined])
})

test('links lead to http addresses, and those to elsewhere know nothing of the page', async () => {
  torg.answering((_, response) => json(response, { items: variedEvents, next: null }))
  const { page } = await torg.visit('/sv')
  await page.locator('[data-open=vasa]').click()
  const links = await page.locator('dialog a').evaluateAll((nodes) =>
    nodes.map((node) => ({
      href: node.getAttribute('href'),
      target: node.getAttribute('target'),
      rel: node.getAttribute('rel'),
    })),
  )
  expect(links.length).toBeGreaterThan(4)
  for (const { href, target, rel } of links) {
    expect(href).toMatch(/^https?:/)
    if (target) expect(rel).toContain('noopener')
  }
})

test('with scripts off the fallback is a plain link', async () => {
  torg.answering((_, response) => json(response, { items: variedEvents, next: null }))
  const { page } = await torg.visit('/off')
  expect(await page.getByRole('link', { name: 'Events elsewhere' }).isVisible()).toBe(true)
  expect(await page.evaluate(() => customElements.get('torg-events'))).toBeUndefined()
})
