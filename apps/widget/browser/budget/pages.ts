import { workOf } from '@torg/chromium'
import { fragment, listOf } from '@torg/widget/server'
import type { Page } from 'playwright-core'
import { manyEvents, variedEvents } from '../events.ts'
import type { Ground } from '../open.ts'
import { json } from '../stand-in.ts'

const twenty = manyEvents(20)

/** What has moved under the reader since the page was opened, as browsers count it. */
const shiftOf = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((list) =>
          resolve(list.getEntries().reduce((sum, entry) => sum + Number(Reflect.get(entry, 'value')), 0)),
        ).observe({ type: 'layout-shift', buffered: true })
        setTimeout(() => resolve(0), 300)
      }),
  )

/** What a page has asked of another origin than its own. */
const askedElsewhere = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      performance.getEntriesByType('resource').filter(({ name }) => new URL(name).origin !== location.origin)
        .length,
  )

const painted = (page: Page) =>
  page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))))

/** A page whose events come 300 ms late; the place for five is reserved. */
export async function clientOnly({ api, visit }: Ground) {
  api.answering((_, response) => setTimeout(() => json(response, { items: variedEvents, next: null }), 300))
  const { page } = await visit('/sv', { viewport: { width: 1000, height: 2400 } })
  await page.locator('.event').first().waitFor()
  return { requests: await askedElsewhere(page), shift: await shiftOf(page) }
}

/** A page whose events stand in it already. */
export async function serverRendered({ api, visit }: Ground) {
  const attributes = { api: api.url, lang: 'sv', limit: '5' }
  const body = await fragment({
    attributes,
    answer: JSON.stringify({ items: variedEvents, next: null }),
    zone: 'Europe/Helsinki',
    stylesheet: `${api.url}/widget/v1/events.css`,
    fallback: `${listOf(attributes)}`,
  })
  api.answering((_, response) =>
    response.end(`${body}<script async src="${api.url}/widget/v1/events.js"></script>`),
  )
  const { page } = await visit('/laid', { viewport: { width: 1000, height: 2400 } })
  await page.locator('torg-events:defined').waitFor()
  return { requests: await askedElsewhere(page), shift: await shiftOf(page) }
}

/** Work of a page for the script alone: read, compiled, run, without an element. */
export async function evaluation({ api, visit }: Ground, file: string): Promise<number> {
  api.answering((_, response) => json(response, {}))
  const { page } = await visit('/off', { bypassCSP: true })
  const src = `${api.url}/widget/v1/${file}`
  // From now on the page is at rest.
  await painted(page)
  const spent = await workOf(page)
  await page.evaluate(
    (address) =>
      new Promise((resolve) => {
        const script = Object.assign(document.createElement('script'), { src: address, onload: resolve })
        document.querySelector('torg-events')?.remove()
        document.head.append(script)
      }),
    src,
  )
  return spent()
}

/** Work of a page from the answer with twenty events until they are painted. */
export async function listPainted({ api, visit }: Ground): Promise<number> {
  let answer: (() => void) | undefined
  api.answering((_, response) => {
    answer = () => json(response, { items: twenty, next: null })
  })
  const { page } = await visit('/bare')
  await page.locator('.loading').waitFor({ state: 'attached' })
  await painted(page)
  const spent = await workOf(page)
  answer?.()
  await page.locator('.event').first().waitFor()
  await painted(page)
  return spent()
}

/** Work of a page from a press on a name until the dialog is painted, among so many events. */
export async function interaction({ api, visit }: Ground, count: number): Promise<() => Promise<number>> {
  const limit = Math.min(count, 200)
  api.answering((_, response, url) => {
    const from = Number(url.searchParams.get('cursor') ?? 0)
    const next = from + limit
    json(response, { items: manyEvents(count).slice(from, next), next: next < count ? String(next) : null })
  })
  const { page } = await visit('/bare')
  await page.evaluate(
    (many) => document.querySelector('torg-events')?.setAttribute('limit', `${many}`),
    limit,
  )
  for (let shown = limit; shown < count; shown += limit) {
    await page
      .locator('.event')
      .nth(shown - 1)
      .waitFor({ state: 'attached' })
    await page.getByRole('button', { name: 'Show more events' }).click()
  }
  await page
    .locator('.event')
    .nth(count - 1)
    .waitFor({ state: 'attached' })
  const press = () =>
    page.evaluate(
      () =>
        new Promise((resolve) => {
          document
            .querySelector('torg-events')
            ?.shadowRoot?.querySelector<HTMLElement>('[data-open=e5]')
            ?.click()
          requestAnimationFrame(() => setTimeout(resolve))
        }),
    )
  const spent = await workOf(page)
  return async () => {
    await spent()
    await press()
    const work = await spent()
    await page.keyboard.press('Escape')
    await painted(page)
    return work
  }
}

/** Listeners and nodes that remain after a hundred elements have come and gone, half of them before their events. */
export async function leftover({ api, visit }: Ground): Promise<{ listeners: number; nodes: number }> {
  api.answering((_, response) => json(response, { items: manyEvents(3), next: null }))
  const { page } = await visit('/bare')
  await page.locator('.event').first().waitFor()
  const session = await page.context().newCDPSession(page)
  await session.send('Performance.enable')
  await session.send('HeapProfiler.enable')
  const read = async () => {
    for (let round = 0; round < 3; round += 1) await session.send('HeapProfiler.collectGarbage')
    const { metrics } = await session.send('Performance.getMetrics')
    const value = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? Number.NaN
    return { nodes: value('Nodes'), listeners: value('JSEventListeners') }
  }
  const mount = (times: number) =>
    page.evaluate(
      async ({ address, count }) => {
        for (let time = 0; time < count; time += 1) {
          const element = document.createElement('torg-events')
          element.setAttribute('api', address)
          document.body.append(element)
          await new Promise((resolve) => setTimeout(resolve, time % 2 ? 0 : 15))
          element.remove()
        }
        await new Promise((resolve) => setTimeout(resolve, 100))
      },
      { address: api.url, count: times },
    )
  await mount(5)
  const before = await read()
  await mount(100)
  const after = await read()
  return { nodes: after.nodes - before.nodes, listeners: after.listeners - before.listeners }
}
