import * as z from 'zod'
import { expected, issueOf, patterned } from './expected.ts'

const digits = (text: string) => [...text.replaceAll(/\D/g, '')].map(Number)

/** Finnish business id: seven digits and a check digit, `0245437-2`; weights 7 9 10 5 8 4 2, modulo 11. */
export function isFinnishBusinessId(value: string): boolean {
  if (!/^\d{7}-\d$/.test(value)) return false
  const all = digits(value)
  const weights = [7, 9, 10, 5, 8, 4, 2]
  const remainder = weights.reduce((sum, weight, index) => sum + weight * (all[index] ?? 0), 0) % 11
  return remainder !== 1 && all[7] === (remainder === 0 ? 0 : 11 - remainder)
}

/** Swedish organisation number: ten digits, `202100-5489`, the last a Luhn check digit. */
export function isSwedishOrganisationNumber(value: string): boolean {
  if (!/^\d{6}-\d{4}$/.test(value)) return false
  const sum = digits(value).reduce((total, digit, index) => {
    const weighted = index % 2 === 0 ? digit * 2 : digit
    return total + (weighted > 9 ? weighted - 9 : weighted)
  }, 0)
  return sum % 10 === 0
}

const checks: Record<string, { valid: (value: string) => boolean; example: string }> = {
  'fi-business-id': { valid: isFinnishBusinessId, example: '0245437-2' },
  'se-organisation-number': { valid: isSwedishOrganisationNumber, example: '202100-5489' },
  'fi-project': {
    valid: (value) => /^[A-ZÅÄÖ]{1,4}\d{3}:\d{2}\/\d{4}$/.test(value),
    example: 'VM139:00/2023',
  },
  'oecd-legal': { valid: (value) => /^OECD-LEGAL-\d{4}$/.test(value), example: 'OECD-LEGAL-0474' },
  wikidata: { valid: (value) => /^Q[1-9]\d*$/.test(value), example: 'Q33' },
}

/**
 * An identifier in a scheme. The schemes `fi-business-id`, `se-organisation-number`, `fi-project`, `oecd-legal`
 * and `wikidata` are checked; any other scheme is a lower-case name, its value as given.
 */
export const Identifier = z
  .strictObject({
    scheme: patterned(
      /^[a-z][a-z0-9-]*$/,
      expected('identifier-scheme', 'a lower-case name such as "fi-business-id"'),
    ).describe('Name of the scheme, lower case'),
    value: z.string().trim().min(1).describe('The identifier in that scheme'),
  })
  .superRefine(({ scheme, value }, context) => {
    const check = Object.hasOwn(checks, scheme) ? checks[scheme] : undefined
    if (!check || check.valid(value)) return
    const { example } = check
    const expectation = expected('identifier', `a valid ${scheme} such as "${example}"`, {
      scheme,
      example,
    })
    context.addIssue({ ...issueOf(expectation, value), path: ['value'] })
  })
  .meta({
    id: 'Identifier',
    description: 'Identifier in a scheme',
    examples: [{ scheme: 'fi-project', value: 'VM139:00/2023' }],
  })
export type Identifier = z.infer<typeof Identifier>
