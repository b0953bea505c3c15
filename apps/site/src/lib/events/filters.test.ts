import { expect, test } from 'vitest'
import { eventFilters, eventQuery } from './filters.ts'

const of = (query: string) => eventFilters(new URLSearchParams(query))
const today = '2026-11-22'

test('without a choice, what is to come is asked for', () => {
  expect(eventQuery(of('') ?? { when: 'all' }, today)).toEqual({ from: 'today' })
})

test('past events come latest first, and today’s are not among them', () => {
  expect(eventQuery(of('when=past&kind=seminar') ?? { when: 'all' }, today)).toMatchObject({
    kind: 'seminar',
    to: '2026-11-21',
    reverse: true,
  })
})

test('days that a reader gives outrank upcoming and past', () => {
  const query = eventQuery(of('from=2020-01-01&to=2020-12-31') ?? { when: 'all' }, today)
  expect(query).toMatchObject({ from: '2020-01-01', to: '2020-12-31' })
  expect(query).not.toHaveProperty('reverse')
})

test('fields that a form sends empty count as not chosen', () => {
  expect(of('q=&kind=&from=&municipality=')).toEqual({ when: 'upcoming' })
})

test.each([
  'kind=party',
  'from=tomorrow',
  'level=cosmic',
  'organisation=NO%20ID',
  'when=never',
  'language=%%',
])('%s is no filter', (query) => {
  expect(of(query)).toBeUndefined()
})
