import { expect, inject, test } from 'vitest'
import { promisedSite } from './programs.ts'

const lists = ['events.atom', 'events.ics', 'posts.atom', 'organisations.vcf', 'people.vcf']
const languages = ['sv', 'fi', 'en']

async function pagesIn(path: string): Promise<string[]> {
  const text = await (await fetch(`${inject('api')}${path}`)).text()
  // Long lines of calendars and cards are folded.
  const pages = text.replaceAll(/\r?\n[ \t]/g, '').matchAll(new RegExp(`${promisedSite}(/[\\w/-]+)`, 'g'))
  return [...new Set([...pages].map(([, page = '']) => page))]
}

async function follow(page: string) {
  const { status } = await fetch(inject('site') + page, { redirect: 'manual' })
  return [page, status]
}

test.each(lists.flatMap((list) => languages.map((lang) => [list, lang] as const)))(
  'pages that the API names in %s in %s are there, without a redirect',
  async (list, lang) => {
    const pages = await pagesIn(`/v1/${list}?lang=${lang}&limit=3`)
    expect(pages).not.toEqual([])
    for (const page of pages) {
      expect(page).toMatch(`/${lang}/`)
      expect(await follow(page)).toEqual([page, 200])
    }
  },
)

test.each(languages)('snippets in %s lead to a list that is there, without a redirect', async (lang) => {
  const pages = await pagesIn(`/widget/snippets?lang=${lang}`)
  const lists = [...new Set(pages.map((page) => page.split('/').slice(0, 3).join('/')))]
  expect(lists).toHaveLength(1)
  expect(await follow(lists[0] ?? '')).toEqual([lists[0], 200])
})
