import { expect, test } from 'vitest'
import { isSimple, LanguageTag, lookup } from './language.ts'

test.each([
  ['SV', 'sv'],
  ['sv-fi', 'sv-FI'],
  ['se', 'se'],
  ['SV-Simple', 'sv-simple'],
  ['zh-hant', 'zh-Hant'],
])('%s is written %s', (given, canonical) => {
  expect(LanguageTag.parse(given)).toBe(canonical)
})

test.each(['', 's', 'sv_FI', 'svenska!', 'a-b-c', 'sv-'])('%j is not a language tag', (tag) => {
  const message = LanguageTag.safeParse(tag).error?.issues[0]?.message
  expect(message).toContain('Expected a BCP 47 language tag such as "fi"')
  expect(message).toContain(JSON.stringify(tag))
})

test.each([
  [['sv-simple'], ['fi', 'sv'], 'sv'],
  [['sv'], ['fi', 'sv-simple'], undefined],
  [['en-GB', 'fi'], ['fi', 'sv'], 'fi'],
  [['zh-Hant-x-private', 'sv'], ['zh-Hant', 'sv'], 'zh-Hant'],
  [['SV-fi'], ['sv-FI', 'sv'], 'sv-FI'],
  [[], ['sv'], undefined],
])('lookup of %j among %j finds %j', (ranges, available, found) => {
  expect(lookup(ranges, available)).toBe(found)
})

test('easy-to-read texts are known by their variant', () => {
  expect(isSimple('sv-simple')).toBe(true)
  expect(isSimple('sv')).toBe(false)
})
