import { readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { langs } from '../language/lang.ts'
import { langOfPath, pathOf, routePath, type Section, segments, translatedPath } from './paths.ts'

const sections = Object.keys(segments) as Section[]

describe.each(sections)('%s', (section) => {
  test.each(langs)('has an address in %s that leads back to its route', (lang) => {
    expect(routePath(pathOf(lang, section))).toBe(`/${lang}/${section}`)
    expect(routePath(pathOf(lang, section, 'vasa-2020'))).toBe(`/${lang}/${section}/vasa-2020`)
    expect(routePath(pathOf(lang, section, 'x', 'history'))).toBe(`/${lang}/${section}/x/history`)
  })

  test.each(langs)('translates from %s to each language and back', (from) => {
    for (const to of langs) {
      const there = translatedPath(pathOf(from, section, 'x'), to)
      expect(there).toBe(pathOf(to, section, 'x'))
      expect(translatedPath(there, from)).toBe(pathOf(from, section, 'x'))
      const history = pathOf(from, section, 'x', 'history')
      expect(translatedPath(history, to)).toBe(pathOf(to, section, 'x', 'history'))
    }
  })
})

test.each(langs)('no two sections share a word in %s', (lang) => {
  expect(new Set(sections.map((section) => segments[section][lang])).size).toBe(sections.length)
})

test('the sections are the folders of the route tree', () => {
  const folders = readdirSync(new URL('../../routes/[lang=lang]', import.meta.url), { withFileTypes: true })
  expect(folders.filter((entry) => entry.isDirectory()).map(({ name }) => name)).toEqual(
    expect.arrayContaining(sections),
  )
})

test('another language’s word is no address', () => {
  expect(routePath('/fi/evenemang')).toBeUndefined()
  expect(routePath('/sv/events')).toBeUndefined()
  expect(routePath('/sv/evenemang/x/history')).toBeUndefined()
})

test('paths outside the languages are left alone', () => {
  expect(routePath('/')).toBe('/')
  expect(routePath('/sv')).toBe('/sv')
  expect(routePath('/_app/x.js')).toBe('/_app/x.js')
  expect(langOfPath('/de/x')).toBeUndefined()
})

test('an id with a slash stays one segment', () => {
  expect(pathOf('en', 'events', 'a/b')).toBe('/en/events/a%2Fb')
})
