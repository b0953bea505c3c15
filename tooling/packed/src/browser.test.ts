import { launchBrowser } from '@torg/chromium'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { bundle } from './bundle.ts'

// What a program of a page or of a worker would do: a rule, a record that is right, one that is wrong.
const program = `
  import { problems, fi } from '@torg/domain/messages'
  import { PublicEvent, whenInstants } from '@torg/domain/events'
  import { covers } from '@torg/domain/values'

  const event = {
    id: 'vasa-2026-12-01',
    kind: 'seminar',
    name: { SV: 'Öppet möte' },
    when: { kind: 'timed', start: '2026-12-01T13:00', zone: 'Europe/Helsinki' },
    status: { kind: 'scheduled' },
    organisers: [{ organisation: 'vm', role: 'organiser' }],
    level: 'regional',
  }
  const parsed = PublicEvent.parse(event)
  const wrong = { ...event, level: 'global' }
  const result = PublicEvent.safeParse(wrong)
  export const answer = {
    language: Object.keys(parsed.name),
    start: whenInstants(parsed.when).start,
    covers: covers('2023-10/2027-09-30', '2023-10-15'),
    told: result.success ? [] : problems(result.error, wrong, fi).map(({ message }) => message),
  }
`
const expected = {
  language: ['sv'],
  start: '2026-12-01T11:00:00Z',
  covers: 'unknown',
  told: ['Odotettiin: "local", "regional", "national" tai "international"; saatiin: "global"'],
}

const origin = 'https://torg.example'
let browser: Awaited<ReturnType<typeof launchBrowser>>
let page: Awaited<ReturnType<typeof browser.newPage>>
const errors: string[] = []

beforeAll(async () => {
  const project = inject('project')
  const scripts: Record<string, string> = {
    '/page.js': `${program}; globalThis.answer = answer`,
    '/worker.js': `${program}; postMessage(answer)`,
  }
  browser = await launchBrowser()
  page = await browser.newPage()
  page.on('pageerror', (error) => errors.push(error.message))
  await page.route(`${origin}/**`, async (route) => {
    const code = scripts[new URL(route.request().url()).pathname]
    // No eval: the strictest page that there is.
    const headers = { 'content-security-policy': "default-src 'none'; script-src 'self'; worker-src 'self'" }
    if (code === undefined)
      return route.fulfill({ contentType: 'text/html', headers, body: '<!doctype html>' })
    const body = Buffer.from(await bundle(code, project))
    return route.fulfill({ contentType: 'text/javascript', headers, body })
  })
  await page.goto(`${origin}/`)
})

afterAll(() => browser.close())

test('rules and schemas run in a page, without eval', async () => {
  await page.addScriptTag({ url: '/page.js', type: 'module' })
  const answer = await page.evaluate(() => Reflect.get(globalThis, 'answer'))
  expect(answer).toEqual(expected)
  expect(errors).toEqual([])
})

test('rules and schemas run in a worker', async () => {
  const answer = await page.evaluate(
    () =>
      new Promise((resolve, reject) => {
        const worker = new Worker('/worker.js', { type: 'module' })
        worker.onmessage = ({ data }) => resolve(data)
        worker.onerror = ({ message }) => reject(new Error(message))
      }),
  )
  expect(answer).toEqual(expected)
})
