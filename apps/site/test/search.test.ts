import { describe, expect, test } from 'vitest'
import { openBrowser, textOf } from './browser.ts'

const visit = openBrowser()

describe.each([true, false])('with scripts %s', (javaScriptEnabled) => {
  test('each choice finds as many as it says, and can be lifted again', async () => {
    const { page, problems } = await visit('/sv/sok?q=demokrati', { javaScriptEnabled })
    const status = page.locator('main [role=status]')
    const all = Number.parseInt(await status.innerText(), 10)
    const choice = page.getByRole('link', { name: /^Nätverket för öppen demokrati \d/ })
    const promised = Number(/(\d+)$/.exec(await choice.innerText())?.[1])
    expect(promised).toBeLessThan(all)
    await choice.click()
    await page.waitForURL('**organisation=oppen-demokrati-natverk**')
    await page.getByText(`${promised} träffar`).waitFor()
    expect(await page.locator('main ol > li').count()).toBe(promised)
    await page.locator('.chips a').first().click()
    await page.waitForURL((url) => !url.searchParams.has('organisation'))
    await page.getByText(`${all} träffar`).waitFor()
    expect(problems).toEqual([])
  })
})

test('what matches is marked in the snippets', async () => {
  const { page } = await visit('/fi/haku?q=demokratian', { javaScriptEnabled: false })
  const marked = await page.locator('main mark').allInnerTexts()
  expect(marked.length).toBeGreaterThan(2)
  expect(marked.every((text) => /demokrat/i.test(text))).toBe(true)
})

test('a misspelt word finds what is spelt nearly so, and says so', async () => {
  const { page } = await visit('/en/search?q=democrasy', { javaScriptEnabled: false })
  expect(await textOf(page)).toContain('Nothing has “democrasy”. These are spelt nearly so.')
  expect(await page.locator('main ol > li').count()).toBeGreaterThan(0)
})

test('who finds nothing is shown what there is', async () => {
  const { page } = await visit('/en/search?q=xyzzyqq', { javaScriptEnabled: false })
  expect(await textOf(page)).toContain('Nothing was found for “xyzzyqq”')
  await page.getByRole('main').getByRole('link', { name: 'Programmes' }).click()
  expect(new URL(page.url()).pathname).toBe('/en/programmes')
})
