import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { covers } from '../values/period.ts'
import { conflicts, holders, startIsInferred } from './holders.ts'
import type { Matter, Scope } from './matter.ts'
import { Membership, Role } from './membership.ts'

const matters: Matter[] = [
  { id: 'administration', name: { en: 'Public administration' } },
  { id: 'municipal-policy', name: { en: 'Municipal policy' }, broader: 'administration' },
  { id: 'digitalisation', name: { en: 'Digitalisation' } },
]

const membership = (id: string, fields: Partial<Membership>): Membership =>
  Membership.parse({
    id,
    organisation: 'group',
    member: { person: id },
    role: 'chair',
    status: 'confirmed',
    period: '2019/2030',
    ...fields,
  })

const chairs = [
  membership('first', { scope: { kind: 'only', matters: ['administration'] }, period: '2021-05-10/..' }),
  membership('second', { scope: { kind: 'except', matters: ['administration'] }, period: '../2022-03-31' }),
  membership('third', {
    scope: { kind: 'except', matters: ['administration'] },
    period: '2022-04-01/2022-09-30',
    stated: [{ field: '/period', part: 'start', basis: 'inferred' }],
  }),
  membership('fourth', { scope: { kind: 'except', matters: ['administration'] }, period: '2022-10/..' }),
]

const chair = (matter: string, on: string) => holders(chairs, { role: 'chair', matter, on }, matters)

test.each([
  ['administration', '2022-03-31', ['first'], []],
  ['municipal-policy', '2022-03-31', ['first'], []],
  ['digitalisation', '2022-03-31', ['second'], []],
  ['digitalisation', '2022-04-01', ['third'], []],
  ['a matter that nobody listed', '2022-09-30', ['third'], []],
  ['digitalisation', '2022-10-15', [], ['fourth']],
  ['digitalisation', '2022-11-01', ['fourth'], []],
  ['administration', '2020-01-01', [], []],
])('%s on %s: certain %j, possible %j', (matter, on, certain, possible) => {
  const found = chair(matter, on)
  expect(found.certain.map(({ id }) => id)).toEqual(certain)
  expect(found.possible.map(({ id }) => id)).toEqual(possible)
  expect(found.answer).toBe(certain.length > 0 ? 'certain' : possible.length > 0 ? 'possible' : 'none')
})

test('a matter is only possibly covered by a role for a part of it', () => {
  const part = membership('part', { scope: { kind: 'only', matters: ['municipal-policy'] } })
  expect(holders([part], { role: 'chair', matter: 'administration', on: '2022-01-01' }, matters).answer).toBe(
    'possible',
  )
  const rest = membership('rest', { scope: { kind: 'except', matters: ['municipal-policy'] } })
  expect(holders([rest], { role: 'chair', matter: 'administration', on: '2022-01-01' }, matters).answer).toBe(
    'possible',
  )
})

test('without a stated period, or while pending, nobody holds a role for certain', () => {
  const { period: _, ...undated } = membership('undated', {})
  const pending = membership('pending', { status: 'pending' })
  expect(holders([undated, pending], { role: 'chair', on: '2022-01-01' }).possible).toHaveLength(2)
})

test('a day that a source attests is certain, the days around it are not', () => {
  const { period: _, ...undated } = membership('signatory', { attested: ['2024-01-12'] })
  const on = (day: string) => holders([undated], { role: 'chair', on: day }).answer
  expect([on('2024-01-11'), on('2024-01-12'), on('2024-01-13')]).toEqual(['possible', 'certain', 'possible'])
})

test('an inferred start is told', () => {
  expect(chairs.map(startIsInferred)).toEqual([false, false, true, false])
})

describe('against a slow and obvious model', () => {
  const ids = ['administration', 'municipal-policy', 'digitalisation']
  const within = (matter: string): string[] =>
    ids.filter((id) => id === matter || matters.find((entry) => entry.id === id)?.broader === matter)
  /** Each listed matter stands for itself and all under it, and for one unlisted part of itself. */
  const parts = (matter: string) => within(matter).flatMap((id) => [id, `${id}/rest`])
  const inScope = (part: string, scope: Scope | undefined) => {
    if (!scope) return true
    const listed = scope.matters.flatMap(parts).includes(part)
    return scope.kind === 'only' ? listed : !listed
  }
  const scope = fc.option(
    fc.record({
      kind: fc.constantFrom('only' as const, 'except' as const),
      matters: fc.uniqueArray(fc.constantFrom(...ids), { minLength: 1 }),
    }),
    { nil: undefined },
  )
  const period = fc.constantFrom(
    undefined,
    '2020/2021',
    '../2020-06-30',
    '2020-07-01/..',
    '2020-05-03/2020-05-03',
  )

  test('holders agrees on every membership', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.record({
            role: fc.constantFrom(...Role.options.slice(0, 3)),
            status: fc.constantFrom('confirmed' as const, 'pending' as const),
            scope,
            period,
          }),
          { maxLength: 5 },
        ),
        fc.constantFrom(...ids),
        fc.constantFrom('2019-12-31', '2020-05-03', '2020-06-30', '2020-07-01', '2022-01-01'),
        (drafts, matter, on) => {
          const all = drafts.map((draft, index) => ({
            id: `m${index}`,
            organisation: 'group',
            member: { person: 'p' },
            ...draft,
          }))
          const expected = { certain: [] as string[], possible: [] as string[] }
          for (const one of all) {
            const time = one.period === undefined ? 'unknown' : covers(one.period, on)
            const held = parts(matter).filter((part) => inScope(part, one.scope))
            if (one.role !== 'chair' || time === 'no' || held.length === 0) continue
            const whole = held.length === parts(matter).length
            expected[whole && time === 'yes' && one.status === 'confirmed' ? 'certain' : 'possible'].push(
              one.id,
            )
          }
          const found = holders(all, { role: 'chair', matter, on }, matters)
          expect(found.certain.map(({ id }) => id)).toEqual(expected.certain)
          expect(found.possible.map(({ id }) => id)).toEqual(expected.possible)
        },
      ),
      { numRuns: 500 },
    )
  })
})

test('two chairs conflict for a common matter at a common time only', () => {
  expect(conflicts(chairs, matters)).toEqual([])
  const rival = membership('rival', {
    scope: { kind: 'only', matters: ['municipal-policy'] },
    period: '2022-01/2022-02',
  })
  expect(conflicts([...chairs, rival], matters).map((pair) => pair.map(({ id }) => id))).toEqual([
    ['first', 'rival'],
  ])
  const everything = membership('everything', { period: '2022-05-01/2022-05-31' })
  expect(conflicts([...chairs, everything], matters).map(([a]) => a.id)).toEqual(['first', 'third'])
})
