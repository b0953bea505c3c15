import { expect, test } from 'vitest'
import { finnishRegions, Municipality, RegionCode, regionNames } from './index.ts'

test('the regions of Finland are the nineteen of ISO 3166-2, each with names of its own', () => {
  const codes = Object.keys(finnishRegions)
  expect(codes).toEqual(codes.map((_, index) => `FI-${String(index + 1).padStart(2, '0')}`))
  expect(codes).toHaveLength(19)
  for (const language of ['fi', 'sv', 'en'] as const)
    expect(new Set(Object.values(finnishRegions).map((names) => names[language])).size).toBe(19)
  for (const code of codes) expect(RegionCode.parse(code)).toBe(code)
})

test('a region is known by its code alone', () => {
  expect(regionNames('FI-12')?.sv).toBe('Österbotten')
  expect(regionNames('SE-AB')).toBeUndefined()
})

test.each(['Österbotten', 'FI12', 'fi-12', 'FI-', 'FI-0123'])('a municipality is not in %j', (region) => {
  expect(Municipality.safeParse({ country: 'FI', name: { sv: 'Vasa' }, region }).success).toBe(false)
})
