import { expect, test } from 'vitest'
import { variedEvents } from '../../browser/events.ts'
import { readPage } from './page.ts'

const good = {
  id: 'a',
  name: { sv: 'A' },
  when: { kind: 'all-day', start: '2026-12-03' },
  status: { kind: 'scheduled' },
}

test('reads what it shows of every sort of event', () => {
  const { events, skipped } = readPage({ items: variedEvents, next: 'cursor' })
  expect(skipped).toBe(0)
  expect(events[0]).toMatchObject({
    id: 'vasa',
    registration: { closes: '2026-11-30' },
    place: { accessibility: { stepFree: true } },
  })
  expect(events[0]).not.toHaveProperty('level')
})

test.each([
  ['no id', { id: undefined }],
  ['an id that is no part of an address', { id: '../../x' }],
  ['a name that is no map', { name: 'A' }],
  ['no text', { name: {} }],
  ['an unknown kind of date', { when: { kind: 'someday' } }],
  ['an impossible day', { when: { kind: 'all-day', start: '2026-13-40' } }],
  ['an unknown zone', { when: { kind: 'timed', start: '2026-12-03T13:00', zone: 'Europe/Torg' } }],
  ['a date that is no EDTF', { when: { kind: 'approximate', date: 'soon' } }],
  ['an unknown status', { status: { kind: 'dissolved' } }],
])('an event with %s is left out, the others stay', (_, fault) => {
  const { events, skipped } = readPage({ items: [good, { ...good, ...fault }, { ...good, id: 'b' }] })
  expect(events.map(({ id }) => id)).toEqual(['a', 'b'])
  expect(skipped).toBe(1)
})

test.each([
  ['an unknown kind', { kind: 'rave' }, 'kind'],
  ['a summary that is a number', { summary: 7 }, 'summary'],
  ['links that are no list', { links: 'x' }, 'links'],
])('%s costs the field, not the event', (_, fault, field) => {
  const { events, skipped } = readPage({ items: [{ ...good, ...fault }] })
  expect(skipped).toBe(0)
  expect(events[0]).not.toHaveProperty(field)
})

test('leads only to http addresses', () => {
  const links = ['javascript:alert(1)', 'data:text/html,x', 'mailto:a@b.example', 'https://example.org/'].map(
    (href) => ({ href }),
  )
  expect(readPage({ items: [{ ...good, links }] }).events[0]?.links).toEqual([
    { href: 'https://example.org/' },
  ])
})

test('names organisers by what came along, however odd their ids', () => {
  const organisers = [
    { organisation: 'vm' },
    { name: { sv: 'Byn' } },
    { organisation: 'constructor' },
    { organisation: 'x' },
  ]
  const included = { organisations: { vm: { name: { sv: 'Finansministeriet' } }, x: null } }
  const { events } = readPage({ items: [{ ...good, organisers }], included })
  expect(events[0]?.organisers?.map(({ name }) => name?.sv)).toEqual([
    'Finansministeriet',
    'Byn',
    undefined,
    undefined,
  ])
})

test.each([null, [], 'x', {}, { items: {} }, { items: [{}, 7, null] }])('%j is no answer', (body) => {
  expect(() => readPage(body)).toThrow('The events could not be loaded.')
})

test('an empty list is an answer', () => {
  expect(readPage({ items: [], next: null })).toEqual({ events: [], skipped: 0 })
})
