import { expect, test } from 'vitest'
import { openBrowser } from './browser.ts'

const visit = openBrowser()

// Piazzolla calls itself by the name of its lightest weight.
test.each([
  ['h1', 'Piazzolla Thin'],
  ['.today', 'Piazzolla Thin'],
  ['.lead', 'Atkinson Hyperlegible Next'],
  ['nav [aria-current]', 'Atkinson Hyperlegible Next'],
])('%s of the front page is set in %s, which comes from the site', async (selector, family) => {
  const { page } = await visit('/sv')
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('DOM.enable')
  await devtools.send('CSS.enable')
  const { root } = await devtools.send('DOM.getDocument')
  const { nodeId } = await devtools.send('DOM.querySelector', { nodeId: root.nodeId, selector })
  const { fonts } = await devtools.send('CSS.getPlatformFontsForNode', { nodeId })
  expect(fonts.map(({ familyName, isCustomFont }) => [familyName, isCustomFont])).toEqual([[family, true]])
})
