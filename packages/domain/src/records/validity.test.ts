import { expect, test } from 'vitest'
import type { RecordOf } from './kinds.ts'
import { validOn } from './validity.ts'

const body = (given: Partial<RecordOf<'organisation'>>) =>
  validOn(
    'organisation',
    { id: 'a', kind: 'agency', name: { sv: 'A' }, lifecycle: 'active', ...given },
    '2022-05-01',
  )

test.each<[Partial<RecordOf<'organisation'>>, string]>([
  [{}, 'unknown'],
  [{ founded: '2020' }, 'yes'],
  [{ founded: '2022-06' }, 'no'],
  [{ founded: '2022' }, 'unknown'],
  [{ founded: '2020', closed: '2022-04-30', lifecycle: 'closed' }, 'no'],
  [{ founded: '2020', lifecycle: 'closed' }, 'unknown'],
  [{ closed: '2022-04' }, 'no'],
])('an organisation with %j exists on 1 May 2022: %s', (given, answer) => {
  expect(body(given)).toBe(answer)
})

test('a programme runs in its term', () => {
  const plan = {
    id: 'p',
    kind: 'action-plan',
    name: { sv: 'P' },
    lifecycle: 'closed',
    term: '2019/2022-04',
  } as const
  expect(validOn('programme', plan, '2021-05-01')).toBe('yes')
  expect(validOn('programme', plan, '2022-05-01')).toBe('no')
})
