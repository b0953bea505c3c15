import { expect, test } from 'vitest'
import { deriveAddress, Email, EmailPattern } from './email.ts'

const pattern = EmailPattern.parse({
  pattern: '{given}.{family}@gov.fi',
  asPrinted: 'fornamn.efternamn@gov.fi',
})

test.each([
  [{ given: 'Katju', family: 'Holkeri' }, 'katju.holkeri@gov.fi'],
  [{ given: 'Åsa', family: 'Sjöström' }, 'asa.sjostrom@gov.fi'],
  [{ given: 'Anna-Maja', family: 'Henriksson' }, 'anna-maja.henriksson@gov.fi'],
  [{ given: 'Niillas', family: 'Áikio Čáhppe' }, 'niillas.aikiocahppe@gov.fi'],
  [{ given: 'Søren', family: "O'Ŋaala" }, 'soren.onaala@gov.fi'],
])('%j has the address %s', (name, address) => {
  expect(deriveAddress(pattern, name)).toBe(address)
  expect(Email.safeParse({ kind: 'derived', address, pattern }).success).toBe(true)
})

test.each(['fornamn.efternamn@gov.fi', '{given}@gov.fi', '{given}.{family}', '{given}.{family}@gov'])(
  '%j is not a pattern',
  (text) => {
    expect(EmailPattern.safeParse({ pattern: text }).success).toBe(false)
  },
)

test('a redacted address has no address', () => {
  expect(Email.safeParse({ kind: 'redacted', address: 'a@b.fi' }).success).toBe(false)
})
