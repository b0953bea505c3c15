import * as z from 'zod'
import { expected, patterned } from '../values/expected.ts'
import type { PersonName } from './person.ts'

export const EmailAddress = z
  .email()
  .meta({ id: 'EmailAddress', description: 'E-mail address', examples: ['avoinhallinto@gov.fi'] })

/** How a body forms its addresses: `{given}.{family}@gov.fi`. */
export const EmailPattern = z
  .strictObject({
    pattern: patterned(
      /^(?=.*\{given\})(?=.*\{family\})[a-z{}._-]+@[a-z0-9.-]+\.[a-z]{2,}$/,
      expected('email-pattern', 'a pattern such as "{given}.{family}@gov.fi"'),
    ).describe('With {given} and {family}'),
    asPrinted: z.string().min(1).optional().describe('As the source prints it'),
  })
  .meta({ id: 'EmailPattern', description: 'How a body forms the addresses of its people' })
export type EmailPattern = z.infer<typeof EmailPattern>

/** An e-mail address as the source has it: printed, redacted, or derived from the pattern of the body. */
export const Email = z
  .discriminatedUnion('kind', [
    z.strictObject({
      kind: z.literal('address'),
      address: EmailAddress.describe('The address'),
      asPrinted: z.string().optional().describe('As the source prints it'),
    }),
    z.strictObject({
      kind: z.literal('redacted'),
      asPrinted: z.string().optional().describe('As the source prints it'),
    }),
    z.strictObject({
      kind: z.literal('derived'),
      address: EmailAddress.describe('The address'),
      pattern: EmailPattern,
    }),
  ])
  .meta({ id: 'Email', description: 'E-mail: an address, redacted in the source, or derived from a pattern' })
export type Email = z.infer<typeof Email>

const plain: Record<string, string> = { ß: 'ss', æ: 'ae', ø: 'o', đ: 'd', ŧ: 't', ŋ: 'n', ł: 'l' }

const transliterate = (name: string) =>
  name
    .toLowerCase()
    .replaceAll(/[ßæøđŧŋł]/g, (letter) => plain[letter] ?? letter)
    .normalize('NFD')
    .replaceAll(/\p{Mark}/gu, '')
    .replaceAll(/[\s'’]+/g, '')

/** The address of a person by a pattern; å and ä become a, ö becomes o, hyphens stay: `anna-maja.henriksson@gov.fi`. */
export const deriveAddress = ({ pattern }: EmailPattern, { given, family }: PersonName): string =>
  pattern.replace('{given}', transliterate(given)).replace('{family}', transliterate(family))
