import { expect, test } from 'vitest'
import { KeptAnswer, KeptAnswers } from './kept-answers.ts'
import type { Marks, Tide } from './tide.ts'

const marks = {} as Marks
const still: Tide = { marks: () => marks, movedSince: () => false, certain: () => true }
const answerOf = (length: number) =>
  new KeptAnswer({ body: 'x'.repeat(length), type: 'text/plain', kinds: [] }, {}, marks)

test('answers that were asked for longest ago make room for new ones', () => {
  const answers = new KeptAnswers(still, 100_000)
  for (const name of ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i']) answers.keep(name, answerOf(9_000))
  expect(answers.find('a', 0)).toBeDefined()
  answers.keep('j', answerOf(9_000))
  expect(answers.find('a', 0)).toBeDefined()
  expect(answers.find('b', 0)).toBeUndefined()
  expect(answers.find('j', 0)).toBeDefined()
})

test('an answer that would push out all others is not kept', () => {
  const answers = new KeptAnswers(still, 100_000)
  answers.keep('small', answerOf(1_000))
  answers.keep('huge', answerOf(40_000))
  expect(answers.find('huge', 0)).toBeUndefined()
  expect(answers.find('small', 0)).toBeDefined()
})

test('an answer that is kept again takes its room once', () => {
  const answers = new KeptAnswers(still, 100_000)
  answers.keep('a', answerOf(1_000))
  for (let times = 0; times < 100; times += 1) answers.keep('b', answerOf(9_000))
  expect(answers.find('a', 0)).toBeDefined()
})
