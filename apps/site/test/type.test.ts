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

const telephone = { viewport: { width: 412, height: 823 } }

test.each(['/fi/pyynnot?audience=municipalities', '/fi', '/sv/program', '/en/asks'])(
  'nothing of %s moves when the fonts come',
  async (path) => {
    const read = async (keep: boolean) => {
      const { page } = await visit('/robots.txt', telephone)
      if (!keep) await page.route('**/*.woff2', (route) => route.abort())
      await page.goto(new URL(path, page.url()).href, { waitUntil: 'networkidle' })
      // Written out, for what runs in the page has no types of a browser here.
      return page.evaluate<number[] | undefined>(`(async () => {
        const standIns = ['Times New Roman Bold', 'Liberation Serif Bold', 'Arial Bold', 'Liberation Sans Bold']
        const here = await Promise.all(standIns.map((name) =>
          new FontFace('here', 'local("' + name + '")').load().then(() => true, () => false)))
        if (!(here[0] || here[1]) || !(here[2] || here[3])) return undefined
        return [...document.querySelectorAll('header, nav, h1, main > *')].map((it) => Math.round(it.getBoundingClientRect().top))
      })()`)
    }
    const [standing, came] = [await read(false), await read(true)]
    // A machine without them shows some other font, of which nothing is promised.
    if (!standing || !came) return
    const within = standing.map((top, index) => [top, came[index]]).filter(([top]) => (top ?? 0) < 823)
    expect(within.filter(([top = 0, then = 0]) => Math.abs(top - then) > 6)).toEqual([])
  },
)
