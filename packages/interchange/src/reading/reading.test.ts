import type { Organisation } from '@torg/domain/organisations'
import { expect, test } from 'vitest'
import { anOrganisation } from '../records.fixture.ts'
import { idsFor, onceEach, slug } from './id.ts'
import { splitName } from './person-name.ts'
import { phoneOf } from './phone.ts'
import { openReading } from './reading.ts'

const at = { line: 7 }

test.each([
  ['Åbo & Ekenäs', 'abo-ekenas'],
  ['Þórr Łódź ß', 'thorr-lodz-ss'],
  ['  --a.b--  ', 'a-b'],
  ['刘', ''],
])('the slug of %j is %j', (text, expected) => {
  expect(slug(text)).toBe(expected)
})

test('an id stays, a name becomes a slug, and what would be one gets a digest each', () => {
  const ids = idsFor(['vm', 'Ministry of Fish', 'A b', 'a-b', 'Å B', '刘', 'x'.repeat(200)])
  expect(ids.get('vm')).toBe('vm')
  expect(ids.get('Ministry of Fish')).toBe('ministry-of-fish')
  expect(ids.get('a-b')).toBe('a-b')
  expect(ids.get('A b')).toMatch(/^a-b-[a-z0-9]{7}$/)
  expect(ids.get('刘')).toMatch(/^[a-z0-9]{7}$/)
  expect(new Set(ids.values()).size).toBe(7)
  for (const id of ids.values()) expect(id.length).toBeLessThanOrEqual(96)
})

test('an id is given once', () => {
  const once = onceEach()
  expect(['a', 'a', 'a-2', 'a', 'a'].map(once)).toEqual(['a', 'a-2', 'a-2-2', 'a-3', 'a-4'])
})

test.each([
  ['Sirpa Paatero', 'Sirpa', 'Paatero'],
  ['Paatero, Sirpa', 'Sirpa', 'Paatero'],
  ['Ursula von der Leyen', 'Ursula', 'von der Leyen'],
  ['Anna-Maja Henriksson', 'Anna-Maja', 'Henriksson'],
])('%s is %s and %s', (full, given, family) => {
  expect(splitName(full)).toEqual({ given, family })
})

test.each(['Cher', '', ' , ', ','])('%j cannot be taken apart', (full) => {
  expect(splitName(full)).toBeUndefined()
})

test('a number in E.164 stays as it is, another needs a country', () => {
  expect(phoneOf('tel:+999123456789', undefined)).toEqual({ phone: { number: '+999123456789' } })
  expect(phoneOf('0295 530 199', undefined)).toEqual({ refused: 'no-country' })
  expect(phoneOf('0295 530 199', 'FI')).toMatchObject({ phone: { number: '+358295530199' } })
})

test('a record is kept without what its schema refuses, and the reason is told once', () => {
  const reading = openReading()
  const wrong = {
    ...anOrganisation({ id: 'a' }),
    founded: 'soon',
    identifiers: [{ scheme: 'wikidata', value: 'x' }],
    more: 1,
  }
  expect(reading.keep('organisation', wrong, at)).toBe(true)
  const { records, problems } = reading.close()
  expect(records).toEqual([
    { kind: 'organisation', record: { ...anOrganisation({ id: 'a' }), identifiers: [] } },
  ])
  expect(problems.map(({ code, line }) => [code, line])).toEqual([
    ['not-valid', 7],
    ['not-valid', 7],
    ['not-valid', 7],
  ])
  expect(problems.some(({ text }) => text.includes('left /founded out of organisation "a"'))).toBe(true)
})

test('a record that cannot be without what is wrong is left out', () => {
  const reading = openReading()
  expect(reading.keep('organisation', { id: 'a', kind: 'agency' } as Organisation, at)).toBe(false)
  expect(reading.close().records).toEqual([])
})

test('nothing that comes out refers to what is not there', () => {
  const reading = openReading({ known: (_kind, id) => id === 'elsewhere' })
  reading.keep('organisation', anOrganisation({ id: 'a', parent: 'nobody' }), at)
  reading.keep('organisation', anOrganisation({ id: 'b', parent: 'elsewhere' }), at)
  const relations = ['nobody', 'a', 'nothing'].map(
    (organisation) => ({ kind: 'works-with', organisation }) as const,
  )
  reading.keep('organisation', anOrganisation({ id: 'c', relations }), at)
  reading.keep('contact', { id: 'd', of: { organisation: 'nobody' } } as never, at)
  const { records, problems } = reading.close()
  expect(records.map(({ record }) => record)).toMatchObject([
    { id: 'a' },
    { id: 'b', parent: 'elsewhere' },
    { id: 'c', relations: [{ kind: 'works-with', organisation: 'a' }] },
  ])
  expect(records[0]?.record).not.toHaveProperty('parent')
  expect(problems.map(({ code }) => code)).toEqual(['dangling', 'dangling', 'dangling', 'dangling'])
})

test('each record once, no more than the limit, and each sort of thing that has no place once', () => {
  const reading = openReading({ limits: { records: 2 } })
  expect(
    ['a', 'a', 'b', 'c', 'd'].map((id) => reading.keep('organisation', anOrganisation({ id }), at)),
  ).toEqual([true, false, true, false, false])
  reading.notTaken('seats', { pointer: '/a' })
  reading.notTaken('seats', { pointer: '/b' })
  expect(reading.close().problems).toMatchObject([
    { code: 'duplicate' },
    { code: 'too-large' },
    { code: 'not-taken', pointer: '/a', text: 'Torg has no place for seats (2 times)' },
  ])
})
