import { expect, test } from 'vitest'
import { cadences, evaluations } from './follow-up.ts'

const midterm = evaluations.find(({ kind }) => kind === 'midterm')
const final = evaluations.find(({ kind }) => kind === 'final')
const criteria = (evaluation: typeof midterm) => evaluation?.criteria.map(({ sv }) => sv).join('; ')

test('the midterm evaluation is in 2025 and may change the programme', () => {
  expect(midterm).toMatchObject({ when: '2025', mayAmend: true })
  expect(midterm?.note?.sv).toMatch(/ändringar och tillägg/)
})

test('the final evaluation is in 2027 and changes nothing', () => {
  expect(final).toMatchObject({ when: '2027', mayAmend: false })
})

test.each([
  /målen/,
  /fler åtaganden/,
  /jämlikhet.*grupper och diskrimineringsgrunder/,
  /barns och ungas/,
  /tidigare programmens/,
])('midterm looks at %s', (criterion) => {
  expect(criteria(midterm)).toMatch(criterion)
})

test.each([
  /genomförts/,
  /preliminära genomslag/,
  /jämlikhet/,
  /olika grupper.*delta/,
  /Deltagandets kvalitet/,
  /tidigare programmens/,
])('the end looks at %s', (criterion) => {
  expect(criteria(final)).toMatch(criterion)
})

test('the final evaluation says why it looks at the quality of participation', () => {
  expect(final?.note?.sv).toMatch(/oro.*för sent.*beslut/)
})

test('the working group meets four times a year', () => {
  expect(cadences).toEqual([
    expect.objectContaining({ times: 4, per: 'year', by: 'oppen-forvaltning-arbetsgrupp' }),
  ])
})
