import type { Phone } from '@torg/domain/contacts'

/**
 * A number that says its country itself: `tel:+358-295-530-199`, `+358 (0)295 530 199` does not, for its zero may or may not be dialled. `undefined` for any other:
 * the country of a number is never guessed.
 */
export function phoneOf(printed: string): Phone | undefined {
  const bare = printed.trim().replace(/^tel:\s*/i, '')
  const number = bare.replaceAll(/[\s\u00a0./()-]/g, '')
  if (!/^\+[1-9]\d{6,14}$/.test(number) || bare.includes('(0)')) return undefined
  return number === bare ? { number } : { number, asPrinted: bare }
}
