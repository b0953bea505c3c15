import { expect, test } from 'vitest'
import { differences } from './differences.ts'

const told = (before: object, after: object) =>
  differences(before, after).map(({ path, before: was, after: is }) => [
    path.map((step) => ('field' in step ? step.field : '·')).join('/'),
    was?.value,
    is?.value,
  ])

test('a text is told apart by its language', () => {
  expect(
    told({ name: { sv: 'Torg', fi: 'Tori' } }, { name: { sv: 'Torget', fi: 'Tori', en: 'Square' } }),
  ).toEqual([
    ['name/sv', 'Torg', 'Torget'],
    ['name/en', undefined, 'Square'],
  ])
})

test('items are known by their ids, wherever they have moved', () => {
  const before = {
    goals: [
      { id: 'a', text: 'A' },
      { id: 'b', text: 'B' },
    ],
  }
  expect(
    told(before, {
      goals: [
        { id: 'b', text: 'B!' },
        { id: 'a', text: 'A' },
      ],
    }),
  ).toEqual([['goals/·/text', 'B', 'B!']])
  expect(
    told(before, {
      goals: [
        { id: 'b', text: 'B' },
        { id: 'c', text: 'C' },
      ],
    }),
  ).toEqual([
    ['goals', { id: 'a', text: 'A' }, undefined],
    ['goals', undefined, { id: 'c', text: 'C' }],
  ])
})

test('items without ids are known by what they say, then by where they stand', () => {
  const before = { phones: [{ number: '1' }, { number: '2' }] }
  expect(told(before, { phones: [{ number: '2' }] })).toEqual([['phones', { number: '1' }, undefined]])
  expect(told(before, { phones: [{ number: '3' }, { number: '2' }] })).toEqual([
    ['phones/·/number', '1', '3'],
  ])
})

test('plain values of a list come and go', () => {
  expect(told({ languages: ['fi', 'sv'] }, { languages: ['sv', 'en'] })).toEqual([
    ['languages', 'fi', undefined],
    ['languages', undefined, 'en'],
  ])
})

test('the order of fields makes no difference', () => {
  expect(
    told(
      { when: { kind: 'all-day', start: '2026-01-01' } },
      { when: { start: '2026-01-01', kind: 'all-day' } },
    ),
  ).toEqual([])
})

test('each side says where it stands in its own version', () => {
  const [found] = differences({ a: { 'x/y': [1] } }, { a: { 'x/y': [] } })
  expect(found?.before?.pointer).toBe('/a/x~1y/0')
})
