import { describe, expect, test } from 'vitest'
import { openBrowser } from './browser.ts'

const visit = openBrowser()

const readings = [
  { lang: 'sv', path: '/sv/badda-in', title: 'Evenemangen på er webbplats', all: 'Alla evenemang' },
  { lang: 'fi', path: '/fi/upota', title: 'Tapahtumat omille sivuillenne', all: 'Kaikki tapahtumat' },
  { lang: 'en', path: '/en/embed', title: 'Events on your own pages', all: 'All events' },
]

describe.each([true, false])('with scripts %s', (javaScriptEnabled) => {
  test.each(readings)(
    'an editor reads in $lang how to embed, and sees it',
    async ({ lang, path, title, all }) => {
      const { page, problems } = await visit(`${path}?limit=4`, { javaScriptEnabled })
      expect(await page.locator('h1').innerText()).toBe(title)
      const events = page.frameLocator('iframe').locator('.event')
      await events.first().waitFor()
      expect(await events.count()).toBe(4)
      const snippet = await page.locator('textarea').first().inputValue()
      expect(snippet).toMatch(
        /^<script async src="http[^"]+\/widget\/v1\/events\.js"><\/script>\n<torg-events /,
      )
      expect(snippet).toContain(` lang="${lang}" `)
      expect(snippet).toContain(`>${all}</a></torg-events>`)
      expect(problems).toEqual([])
    },
  )

  test('what is chosen stands in the address, the preview and every snippet', async () => {
    const { page } = await visit('/en/embed', { javaScriptEnabled })
    await page.getByLabel('Municipality').selectOption('Vaasa')
    await page.getByLabel('Form').selectOption('cards')
    if (!javaScriptEnabled) await page.getByRole('button', { name: 'Show' }).click()
    await page.waitForURL(/municipality=Vaasa.*layout=cards/)
    const snippets = page.locator('textarea')
    await expect.poll(() => snippets.first().inputValue()).toContain('municipality="Vaasa"')
    for (const index of [0, 2]) expect(await snippets.nth(index).inputValue()).toContain('layout="cards"')
    for (const index of [4, 6, 8])
      expect(await snippets.nth(index).inputValue()).toContain('municipality=Vaasa')
    const list = page.frameLocator('iframe').locator('torg-events')
    await expect.poll(() => list.getAttribute('layout')).toBe('cards')
  })
})

test('a fixed version carries the digest of its file', async () => {
  const { page } = await visit('/en/embed', { javaScriptEnabled: false })
  const snippet = await page.locator('textarea').nth(2).inputValue()
  const [, address = '', digest = ''] = /src="([^"]+)" integrity="sha384-([^"]+)"/.exec(snippet) ?? []
  const file = await (await fetch(address)).arrayBuffer()
  expect(Buffer.from(await crypto.subtle.digest('SHA-384', file)).toString('base64')).toBe(digest)
})

test('a snippet is copied by one press', async () => {
  const { page } = await visit('/en/embed')
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.getByRole('button', { name: 'Copy' }).first().click()
  await page.getByText('Copied').waitFor()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
    await page.locator('textarea').first().inputValue(),
  )
})

test.each([
  [
    'accent=%23767676&text=%23000000&surface=%23ffffff&scheme=light',
    'Links and buttons, in light mode: 4.5 to 1. Can be read well',
  ],
  [
    'accent=%23777777&text=%23000000&surface=%23ffffff&scheme=light',
    'Links and buttons, in light mode: 4.4 to 1. Too weak',
  ],
  ['accent=%23aa0044', 'Links and buttons, in dark mode: 2.4 to 1. Too weak'],
])('colours of %s are judged', async (colours, words) => {
  const { page } = await visit(`/en/embed?colours=own&${colours}`, { javaScriptEnabled: false })
  const text = await page.getByRole('list', { name: 'How well the colours can be read' }).innerText()
  expect(text.replaceAll(/\s+/g, ' ')).toContain(words)
})

test.each(['limit=0', 'accent=red', 'layout=table', 'kind=x'])('%s is refused in words', async (query) => {
  const { page } = await visit(`/sv/badda-in?${query}`, { javaScriptEnabled: false })
  expect(await page.locator('h1').innerText()).not.toContain('Evenemangen')
  expect(await page.title()).toContain('Torg')
})
