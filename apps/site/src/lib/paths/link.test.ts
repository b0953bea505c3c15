import { afterEach, expect, test } from 'vitest'
import { linkTo, queryThen } from './link.ts'
import { readMomentFrom } from './moment.ts'

afterEach(() => readMomentFrom(() => undefined))

test('a link of a page in the present is the plain address', () => {
  expect(linkTo('sv', 'events', 'x')).toBe('/sv/evenemang/x')
  expect(linkTo('en', 'asks', undefined, { audience: 'everyone' })).toBe('/en/asks?audience=everyone')
})

test('a link of a page in the past stays in the past', () => {
  readMomentFrom(() => '2026-11-20')
  expect(linkTo('fi', 'events', 'x')).toBe('/fi/tapahtumat/x?known=2026-11-20')
  expect(linkTo('sv')).toBe('/sv?known=2026-11-20')
  expect(linkTo('en', 'asks', undefined, { audience: 'everyone' })).toBe(
    '/en/asks?audience=everyone&known=2026-11-20',
  )
  expect(queryThen({ on: '2022-04-01' })).toBe('?on=2022-04-01&known=2026-11-20')
})

test.each(['search', 'changes', 'about'] as const)('%s has no past to go to', (section) => {
  readMomentFrom(() => '2026-11-20')
  expect(linkTo('en', section, undefined, { q: 'x' })).not.toContain('known')
})
