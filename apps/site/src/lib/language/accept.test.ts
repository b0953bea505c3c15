import { expect, test } from 'vitest'
import { acceptedLang } from './accept.ts'

test.each([
  ['fi', 'fi'],
  ['en-GB,en;q=0.9,sv;q=0.8', 'en'],
  ['de, fi;q=0.4, sv;q=0.7', 'sv'],
  ['sv;q=0, fi;q=0.1', 'fi'],
  ['de', 'sv'],
  ['', 'sv'],
  [null, 'sv'],
  [';;;,q=', 'sv'],
])('%s is answered in %s', (header, lang) => {
  expect(acceptedLang(header)).toBe(lang)
})
