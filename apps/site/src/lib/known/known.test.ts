import { expect, test } from 'vitest'
import { addressAsKnown, momentOf } from './known.server.ts'

const api = 'https://api.example.org/v1'
const asked = (known: string, id = '/[lang=lang]/events') =>
  momentOf({ url: new URL(`https://example.org/sv/x?known=${known}`), route: { id } })

test.each([
  ['2026-11-20', '2026-11-20'],
  ['2026-11-20T12:00:00Z', '2026-11-20T12:00:00Z'],
])('%s is a moment', (given, known) => {
  expect(asked(given)).toEqual({ known, invalid: false })
})

test.each(['yesterday', '2026-13-01', '20.11.2026'])('%s is none', (known) => {
  expect(asked(known)).toEqual({ invalid: true })
})

test.each(['/[lang=lang]/search', '/[lang=lang]/[section=recorded]/[id]/history'])(
  '%s is of no moment',
  (route) => {
    expect(asked('2026-11-20', route)).toEqual({ invalid: false })
    expect(asked('yesterday', route)).toEqual({ invalid: false })
  },
)

test('lists and records are asked for as they were known', () => {
  const known = '2026-11-20'
  expect(addressAsKnown(`${api}/events?limit=20`, known)).toBe(`${api}/events?limit=20&known=2026-11-20`)
  expect(addressAsKnown(`${api}/events/vasa`, known)).toBe(`${api}/events/vasa?known=2026-11-20`)
})

test.each(['events/vasa/history', 'changes?after=3', 'search?q=x', 'organisations/vm/holders?role=chair'])(
  '%s knows all times',
  (path) => {
    expect(addressAsKnown(`${api}/${path}`, '2026-11-20')).toBe(`${api}/${path}`)
  },
)
