import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Day, isDay } from './day.ts'

const two = (value: number) => String(value).padStart(2, '0')

test('a text is a day when the schema says so', () => {
  const part = fc.integer({ min: 0, max: 33 })
  const year = fc.oneof(fc.integer({ min: 0, max: 9999 }), fc.constantFrom(1900, 2000, 2024, 2100))
  fc.assert(
    fc.property(year, part, part, (y, month, day) => {
      const text = `${String(y).padStart(4, '0')}-${two(month)}-${two(day)}`
      expect(isDay(text)).toBe(Day.safeParse(text).success)
    }),
    { numRuns: 2000 },
  )
  for (const text of ['2024-02-29', '2023-02-29', '1900-02-29', '2000-02-29', ' 2024-02-01', '2024-2-1'])
    expect(isDay(text)).toBe(Day.safeParse(text).success)
})
