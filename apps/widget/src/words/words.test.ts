import { expect, test } from 'vitest'
import { Speech } from './speech.ts'
import * as words from './words.ts'

const phrases = Object.values(words).flatMap((entry) =>
  typeof entry === 'string' ? [entry] : Object.values(entry),
)

test.each(phrases)('"%s" has three languages and the same values in each', (phrase) => {
  const languages = phrase.split('|')
  expect(languages).toHaveLength(3)
  const values = languages.map((text) => text.split('$').length)
  expect(new Set(values).size).toBe(1)
})

test.each([
  ['fi', 'Sulje', 'fi'],
  ['fi-FI', 'Sulje', 'fi-FI'],
  ['sv-FI', 'Stäng', 'sv-FI'],
  ['SV', 'Stäng', 'SV'],
  ['en-US', 'Close', 'en-US'],
  ['de', 'Close', 'en'],
  ['en_US', 'Close', 'en'],
  ['', 'Close', 'en'],
])('a page in %j hears %j', (page, said, language) => {
  const speech = new Speech(page)
  expect(speech.say(words.close)).toBe(said)
  expect(speech.language).toBe(language)
})
