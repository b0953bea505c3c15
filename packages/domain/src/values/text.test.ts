import { expect, test } from 'vitest'
import { LocalizedText, pick } from './text.ts'

const text = { sv: 'Öppen förvaltning', 'sv-simple': 'Öppet och klart', fi: 'Avoin hallinto' }

test.each([
  [['fi'], 'fi', true],
  [['sv-simple', 'sv'], 'sv-simple', true],
  [['en', 'fi'], 'fi', true],
  [['en'], 'sv', false],
  [[], 'sv', false],
])('a reader of %j is given %s', (preferences, language, matched) => {
  expect(pick(text, preferences)).toEqual({ text: text[language as keyof typeof text], language, matched })
})

test('an easy-to-read text serves a reader of its language when there is no other', () => {
  expect(pick({ fi: 'Kokous', 'sv-simple': 'Möte' }, ['sv'])).toMatchObject({ text: 'Möte', matched: true })
})

test('a fallback is a standard text before an easy-to-read one', () => {
  expect(pick({ 'sv-simple': 'Möte', fi: 'Kokous' }, ['en'])).toMatchObject({
    language: 'fi',
    matched: false,
  })
})

test.each([[{}], [{ sv: '' }], [{ sv: '   ' }], [{ not_a_tag: 'x' }], ['text']])('%j is refused', (value) => {
  expect(LocalizedText.safeParse(value).success).toBe(false)
})

test('tags are normalised', () => {
  expect(LocalizedText.parse({ SV: 'Torg' })).toEqual({ sv: 'Torg' })
})
