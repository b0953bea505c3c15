import { describe, expect, inject, test } from 'vitest'
import { openBrowser, textOf } from './browser.ts'

const visit = openBrowser()
const unscripted = { javaScriptEnabled: false }

describe('who chairs the ministerial working group', () => {
  const group = '/sv/organisationer/ministerarbetsgruppen-digitalisering'

  test.each([
    ['2022-03-31', 'Sirpa Paatero', 'Timo Harakka'],
    ['2022-04-01', 'Sirpa Paatero', 'Mika Lintilä'],
    ['2022-09-30', 'Sirpa Paatero', 'Mika Lintilä'],
    ['2022-10-01', 'Sirpa Paatero', 'Sirpa Paatero'],
  ])('on %s: %s for public administration, %s for other matters', async (day, administration, others) => {
    const { page } = await visit(`${group}?on=${day}`, unscripted)
    const answers = page.locator('section[aria-live] dl > div')
    const about = async (matter: string) =>
      (await answers.filter({ hasText: matter }).innerText()).replaceAll(/\s+/g, ' ')
    expect(await about('Offentlig förvaltning')).toContain(`${administration} säkert`)
    expect(await about('Digitalisering och dataekonomi')).toContain(`${others} säkert`)
    expect(await answers.locator('q').allInnerTexts()).toContainEqual(
      expect.stringContaining(others.split(' ')[1] ?? ''),
    )
  })

  test('a start that the source never states is called inferred', async () => {
    const { page } = await visit(`${group}?on=2022-04-01`, unscripted)
    const lintila = page.locator('tr', { hasText: 'Mika Lintilä' })
    expect(await lintila.innerText()).toContain('början är en slutsats')
    const harakka = page.locator('tr', { hasText: 'Timo Harakka' })
    expect(await harakka.innerText()).not.toContain('början är en slutsats')
  })

  test('dragging the day changes who is in the chair', async () => {
    const { page, problems } = await visit(`${group}?on=2022-04-01`)
    const harakka = page.locator('tr', { hasText: 'Timo Harakka' })
    expect(await harakka.innerText()).toContain('Inte den dagen')
    const slider = page.getByRole('slider')
    await slider.focus()
    await page.keyboard.press('ArrowLeft')
    await page.waitForURL('**on=2022-03-31')
    expect(await slider.getAttribute('aria-valuetext')).toBe('31 mars 2022')
    expect(await page.locator('output').innerText()).toBe('31 mars 2022')
    expect(await harakka.innerText()).toContain('Säkert')
    expect(problems).toEqual([])
  })
})

describe('what is asked of municipalities by the fifth action plan', () => {
  test.each([
    ['/sv/uppmaningar', 'Det här begärs av kommunerna', 'Finlands femte handlingsprogram'],
    ['/fi/pyynnot', 'Tätä pyydetään kunnilta', 'Avoimen hallinnon V toimintaohjelma'],
    ['/en/asks', 'What is asked of municipalities', "Finland's Fifth Open Government Action Plan"],
  ])('%s says whom it concerns, and names the only programme once', async (path, title, programme) => {
    const { page } = await visit(`${path}?audience=municipalities`, unscripted)
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(title)
    expect(await page.getByRole('main').getByRole('link', { name: programme }).count()).toBe(1)
  })

  test('stands strongest first, with conditions, deadlines and the words of the source', async () => {
    const { page } = await visit(
      '/sv/uppmaningar?audience=municipalities&programme=ogp-finland-5',
      unscripted,
    )
    const headings = (await page.locator('main section h2').allInnerTexts()).map((text) => text.toLowerCase())
    const order = ['bindande', 'åligger', 'bör', 'begärs', 'uppmanas', 'uppmuntras', 'önskas']
    const strengths = headings.filter((heading) => order.includes(heading))
    expect(strengths.length).toBeGreaterThan(2)
    expect(strengths).toEqual(order.filter((heading) => strengths.includes(heading)))
    const text = await textOf(page)
    expect(text).toMatch(/(före|senast) .*20\d\d/)
    expect(text).toContain('i källan: är bindande för')
    expect(text).toMatch(/Villkor I den mån resurserna räcker/)
  })
})

describe('the events of the regionalisation project', () => {
  test('show which was bilingual and which was national', async () => {
    const { page } = await visit('/en/events?when=all&programme=regionaliseringsstrategin', unscripted)
    const bilingual = page
      .locator('article', { has: page.locator('abbr[title="Finnish"]') })
      .filter({ has: page.locator('abbr[title="Swedish"]') })
    expect(await bilingual.locator('h2').allInnerTexts()).toEqual(['Regional event in Vaasa'])
    expect(
      await page.locator('article', { hasText: 'national event' }).locator('h2').allInnerTexts(),
    ).toEqual(['National event in Helsinki'])
  })

  test('say how the two slides’ dates are reconciled', async () => {
    const { page } = await visit('/en/events/vasa-2020-01-23', unscripted)
    const text = await textOf(page)
    expect(text).toContain('23.1.')
    expect(text).toContain('23 January 2020')
    expect(text).toMatch(/year missing/i)
    expect(text).toContain('Vasa 23.1.')
    expect(text).toContain('på två språk')
  })
})

test('the deadline that cannot be right stands as printed, with what is proposed', async () => {
  const { page } = await visit('/en/sources', unscripted)
  const issue = page.locator('main li', { hasText: /date that cannot be right/i }).first()
  const text = (await issue.innerText()).replaceAll(/\s+/g, ' ')
  expect(text).toContain('5 februari 2023')
  expect(text).toContain('5 February 2024')
  await issue.getByRole('link').first().click()
  expect(await textOf(page)).toContain('5 February 2024')
})

describe('the sources', () => {
  test('come before what does not add up in them, which is told once for each record', async () => {
    const { page } = await visit('/en/sources', unscripted)
    expect(await page.locator('main section h2').allInnerTexts()).toEqual([
      'Documents',
      'What does not add up',
    ])
    const records = await page.locator('#issues li > p').allInnerTexts()
    const { items } = await (await fetch(`${inject('api')}/v1/issues`)).json()
    const wrong = new Set(items.map(({ kind, id }: { kind: string; id: string }) => `${kind} ${id}`))
    expect(items.length).toBeGreaterThan(wrong.size)
    expect(records).toHaveLength(wrong.size)
    expect(records.filter((text) => text.startsWith('Programmes:'))).toEqual([])
    const group = page.locator('#issues li', { hasText: 'Expert Group on Digital Investments' }).first()
    const explained = await group.getByText('it is to be confirmed from the directive').count()
    expect(explained).toBe(1)
    expect(await group.locator('s').count()).toBeGreaterThan(1)
  })
})

describe('in a width of 320 pixels', () => {
  test.each(['/sv/evenemang?view=map', '/fi/tapahtumat?view=map'])(
    '%s breaks no short word',
    async (path) => {
      const { page } = await visit(path, { ...unscripted, viewport: { width: 320, height: 800 } })
      for (const short of await page.locator('header .home span, thead th').all()) {
        const lines = await short.evaluate((element) => {
          const range = document.createRange()
          range.selectNodeContents(element)
          return new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size
        })
        expect(lines, await short.innerText()).toBe(1)
      }
    },
  )
})

test('a telephone number is told once', async () => {
  const { page } = await visit('/sv/kontakter', unscripted)
  const person = page.locator('li', { has: page.getByRole('link', { name: 'Mika Nordman', exact: true }) })
  expect(await person.innerText()).toContain('+358 295 047 142')
  expect(await person.innerText()).not.toContain('0295047142')
})

test('from the front page it is three links to who was in the chair', async () => {
  const { page } = await visit('/en', unscripted)
  await page.getByRole('link', { name: 'All organisations' }).click()
  await page
    .getByRole('main')
    .getByRole('link', { name: /^Ministerial Working Group on Developing/ })
    .click()
  await page
    .getByRole('navigation', { name: 'On this page' })
    .getByRole('link', { name: 'Composition' })
    .click()
  expect(await page.getByLabel('Day', { exact: true }).isVisible()).toBe(true)
  expect(new URL(page.url()).hash).toBe('#composition')
})

test.each([
  ['/en/organisations', 'Ministries', 'Ministry'],
  ['/sv/organisationer', 'Ministerier', 'Ministerium'],
  ['/fi/organisaatiot', 'Ministeriöt', 'Ministeriö'],
])('%s has its bodies under %s', async (path, many, one) => {
  const { page } = await visit(path, unscripted)
  const headings = (await page.locator('main section h2').allInnerTexts()).map((text) => text.trim())
  expect(headings).toContain(many)
  expect(headings).not.toContain(one)
})
