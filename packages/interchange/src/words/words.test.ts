import { expect, test } from 'vitest'
import { en } from './en.ts'
import { fi } from './fi.ts'
import { sv } from './sv.ts'

test.each([
  ['sv', sv],
  ['fi', fi],
  ['en', en],
])('in %s each category has a word of its own, so that a reader can tell them apart', (_, words) => {
  const all = [words.eventKind, words.level, words.audience].flatMap((each) => Object.values(each))
  expect(new Set(all).size).toBe(all.length)
})

test.each([
  [sv, 'bara på finska'],
  [fi, 'vain suomeksi'],
  [en, 'only in Finnish'],
])('a text in another language is announced: %#', (words, announced) => {
  expect(words.onlyIn('fi')).toBe(announced)
})
