import { expect, test } from 'vitest'
import { Identifier } from './identifier.ts'

test.each([
  ['fi-business-id', '0245437-2', true],
  ['fi-business-id', '0245437-3', false],
  ['fi-business-id', '2454372', false],
  ['se-organisation-number', '202100-5489', true],
  ['se-organisation-number', '202100-5488', false],
  ['fi-project', 'VM139:00/2023', true],
  ['fi-project', 'VM139/2023', false],
  ['oecd-legal', 'OECD-LEGAL-0474', true],
  ['oecd-legal', '0474', false],
  ['wikidata', 'Q33', true],
  ['wikidata', '33', false],
  ['isni', 'anything', true],
])('%s %s: %s', (scheme, value, valid) => {
  const result = Identifier.safeParse({ scheme, value })
  expect(result.success).toBe(valid)
  if (!valid)
    expect(result.error?.issues[0]).toMatchObject({
      path: ['value'],
      message: expect.stringContaining('Expected a valid'),
    })
})
