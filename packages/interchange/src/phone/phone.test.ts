import { Phone } from '@torg/domain/contacts'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { explainRefusal, readPhone } from './index.ts'

// As the letter and the slides of the sources print them.
test.each(['0295047142', '0295330008', '0295342166', '0295530117', '0295530199'])(
  '%s of a Finnish source is read',
  (printed) => {
    const phone = { number: `+358${printed.slice(1)}`, asPrinted: printed }
    expect(readPhone(printed, 'FI')).toEqual({ phone })
    expect(Phone.parse(phone)).toEqual(phone)
  },
)

test.each([
  ['0295 530 199', 'FI', '+358295530199'],
  ['+358 295 530 199', 'FI', '+358295530199'],
  ['+358 (0)295 530 199', 'SE', '+358295530199'],
  ['00358 295 530199', 'FI', '+358295530199'],
  ['09 160 01', 'FI', '+358916001'],
  ['040-123 45 67', 'FI', '+358401234567'],
  ['08-405 10 00', 'SE', '+4684051000'],
  ['+46 (0)8-405 10 00', 'SE', '+4684051000'],
  ['020-77 01 00', 'SE', '+4620770100'],
  ['tel:+358-295-530-199', 'SE', '+358295530199'],
])('%s printed in %s is %s', (printed, country, number) => {
  expect(readPhone(printed, country)).toMatchObject({ phone: { number } })
})

test('a number that is E.164 already is not said twice', () => {
  expect(readPhone('+358295530199')).toEqual({ phone: { number: '+358295530199' } })
})

test.each([
  ['avoinhallinto@gov.fi', 'FI', 'no-number'],
  ['puh. 0295 530 199', 'FI', 'no-number'],
  ['0295 530 199', undefined, 'no-country'],
  ['0295 530 199', 'ZZ', 'no-country'],
  ['0295', 'FI', 'too-short'],
  ['112', 'SE', 'too-short'],
  ['0295 530 199 / 050 123 4567', 'FI', 'too-long'],
  ['+999 123 456', 'FI', 'not-in-use'],
  ['0700 1', 'FI', 'not-in-use'],
  ['0295 530 199 ext. 12', 'FI', 'extension'],
] as const)('%s in %s is refused: %s', (printed, country, refused) => {
  expect(readPhone(printed, country)).toEqual({ refused })
  expect(explainRefusal(refused)).toMatch(/^Expected /)
})

test('whatever is read is a phone of the domain, and is read as itself', () => {
  const number = fc.stringMatching(/^(\+|00)?[\d ()-]{3,16}$/)
  fc.assert(
    fc.property(fc.oneof(number, fc.string()), fc.constantFrom('FI', 'SE', undefined), (printed, country) => {
      const read = readPhone(printed, country)
      if ('refused' in read) return
      expect(Phone.safeParse(read.phone).success).toBe(true)
      expect(readPhone(read.phone.number)).toEqual({ phone: { number: read.phone.number } })
    }),
    { numRuns: 2000 },
  )
})
