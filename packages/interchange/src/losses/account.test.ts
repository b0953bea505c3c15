import type { PublicEvent } from '@torg/domain/events'
import { expect, test } from 'vitest'
import { anEvent } from '../events.fixture.ts'
import { accountOf } from './account.ts'
import { explainLoss } from './loss.ts'

const about: Partial<PublicEvent> = {
  summary: { sv: 'Kort' },
  place: { name: { sv: 'Torget' }, municipality: { country: 'FI', name: { sv: 'Lovisa', fi: 'Loviisa' } } },
  links: [{ href: 'https://torg.example/' }],
}

const pointers = (
  event: ReturnType<typeof anEvent>,
  tell: (record: ReturnType<typeof open>['record']) => void,
) => {
  const { record, lost } = open(event)
  tell(record)
  return lost().map(({ pointer, reason }) => [pointer, reason])
}
const open = (event: ReturnType<typeof anEvent>) => accountOf('event', event)

test('a record of which nothing is said is lost whole, in one line', () => {
  expect(open(anEvent(about)).lost()).toEqual([
    { kind: 'event', record: 'lovisa-2026-03-19', pointer: '', reason: 'no-place' },
  ])
})

test('what is carried is not lost, and one line says it for a subtree lost for one reason', () => {
  const lost = pointers(anEvent(about), (record) => {
    for (const key of ['id', 'kind', 'name', 'when', 'status', 'level', 'organisers', 'links'] as const)
      record.get(key)?.carry()
    record.get('place')?.get('municipality')?.get('name').get('sv').carry()
  })
  expect(lost).toEqual([
    ['/summary', 'no-place'],
    ['/place/name', 'no-place'],
    ['/place/municipality/country', 'no-place'],
    ['/place/municipality/name/fi', 'no-place'],
  ])
})

test('the nearest word counts, and what was carried stays carried', () => {
  const lost = pointers(anEvent(about), (record) => {
    record.carry()
    record.get('name').lose('other-language')
    record.get('name').get('sv').carry()
    record.get('name').get('sv').lose('in-words')
  })
  expect(lost).toEqual([['/name/fi', 'other-language']])
})

test('what the store knows of a record is not part of it', () => {
  const recorded = { version: 1, created: '2026-01-01T00:00:00Z', modified: '2026-01-01T00:00:00Z' }
  expect(pointers(anEvent({ recorded }), (record) => void record.carry())).toEqual([])
  expect(pointers(anEvent({ recorded }), () => undefined)).toEqual([['', 'no-place']])
})

test('a key is escaped as in RFC 6901', () => {
  const { record, lost } = accountOf('event', {
    ...anEvent(),
    name: { 'a/b~c': 'x', sv: 'y' },
  } as PublicEvent)
  for (const key of ['id', 'kind', 'when', 'status', 'level', 'organisers'] as const) record.get(key).carry()
  record.get('name').get('sv').carry()
  expect(lost().map(({ pointer }) => pointer)).toEqual(['/name/a~1b~0c'])
})

test('a loss can be explained to people', () => {
  expect(explainLoss({ kind: 'event', record: 'a', pointer: '/when', reason: 'not-exact' })).toMatch(
    /exact date/,
  )
})
