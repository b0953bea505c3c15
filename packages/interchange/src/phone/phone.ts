import type { Phone } from '@torg/domain/contacts'
import type { CountryCode } from '@torg/domain/values'
import {
  isSupportedCountry,
  ParseError,
  type PhoneNumber,
  parsePhoneNumberWithError,
} from 'libphonenumber-js/min'

const sentences = {
  'no-number': 'Expected a telephone number and nothing else, such as "0295 530 199"',
  'no-country': 'Expected a number that begins with + and its country, or the country that it is printed in',
  'too-short': 'Expected a whole number; this one is too short for its country',
  'too-long': 'Expected one number; this one is too long for its country',
  'not-in-use': 'Expected a number of a series that its country has given out',
  extension: 'Expected a number that can be dialled as it is; E.164 has no place for an extension',
} as const

/** Why a text is not taken for a telephone number. */
export type PhoneRefusal = keyof typeof sentences

/** What was expected instead, as an English sentence. */
export const explainRefusal = (refusal: PhoneRefusal): string => sentences[refusal]

/**
 * A telephone number as it is printed in a country, in E.164: `0295 530 199` in Finland is `+358295530199`.
 *
 * A number is never guessed: what is no number, or of no series that is in use, is refused.
 *
 * @param country where a number without + is printed; without it only numbers that name their country are read
 */
export function readPhone(
  printed: string,
  country?: CountryCode,
): { phone: Phone } | { refused: PhoneRefusal } {
  const text = printed.replace(/^tel:/i, '').trim()
  const found = parsed(text, country)
  if (typeof found === 'string') return { refused: found }
  if (found.ext !== undefined) return { refused: 'extension' }
  if (!found.isValid()) return { refused: 'not-in-use' }
  return { phone: { number: found.number, ...(text === found.number ? {} : { asPrinted: text }) } }
}

function parsed(text: string, country: CountryCode | undefined): PhoneNumber | PhoneRefusal {
  const known = country !== undefined && isSupportedCountry(country) ? country : undefined
  try {
    const number = parsePhoneNumberWithError(text, {
      ...(known ? { defaultCountry: known } : {}),
      extract: false,
    })
    // The library reads a number too short for its country all the same.
    return number.isPossible() ? number : 'too-short'
  } catch (error) {
    if (!(error instanceof ParseError)) throw error
    if (error.message === 'TOO_SHORT') return 'too-short'
    if (error.message === 'TOO_LONG') return 'too-long'
    if (error.message !== 'INVALID_COUNTRY') return 'no-number'
    return text.startsWith('+') || known ? 'not-in-use' : 'no-country'
  }
}
