import { en as zod } from 'zod/locales'
import { inEnglish } from '../values/expected.ts'
import type { Words } from './words.ts'

/** Problems in English. */
export const en: Words = {
  language: 'en',
  zod: zod().localeError,
  sentence: inEnglish,
  // The checks are written with their English words.
  expectation: ({ expected }) => expected,
  formats: {
    date: 'a day such as "2024-03-20"',
    datetime: 'a moment in UTC such as "2024-03-20T07:00:00Z"',
    e164: 'a telephone number in E.164 such as "+358295530199"',
    email: 'an e-mail address such as "avoinhallinto@gov.fi"',
    url: 'an http or https address',
  },
  missing: 'Expected a value here; there is none',
  empty: 'Expected a text; it is empty',
  unknownKey: (key) => `Expected no "${key}" here: it is not part of the schema`,
  or: 'or',
}
