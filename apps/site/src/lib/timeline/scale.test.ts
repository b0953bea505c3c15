import { expect, test } from 'vitest'
import { scaleOf } from './scale.ts'

const scale = scaleOf('2020-01-01', '2029-12-31')

test('later days stand further along', () => {
  expect(scale.at('2021-01-01')).toBeLessThan(scale.at('2021-01-02'))
  expect(scale.at('2020-01-01')).toBeGreaterThan(0)
  expect(scale.at('2029-12-31')).toBeLessThan(1)
})

test('an exact period is certain throughout', () => {
  const { earliest, from, to, latest } = scale.band('2022-04-01/2022-09-30')
  expect([earliest, latest]).toEqual([from, to])
})

test('an end that is only known by its month is certain until the month begins', () => {
  const band = scale.band('2022-04-01/2022-09')
  expect(band.to).toBe(scale.at('2022-09-01'))
  expect(band.latest).toBe(scale.at('2022-09-30'))
})

test('an open start reaches to the edge, and says so', () => {
  expect(scale.band('../2022-03-31')).toMatchObject({ earliest: 0, openStart: true, openEnd: false })
})

test('a season is possible throughout and certain nowhere', () => {
  const band = scale.band('2024-21')
  expect(band.from).toBe(band.latest)
  expect(band.earliest).toBe(scale.at('2024-03-01'))
})

test('years are marked when there are years, months when there are months', () => {
  expect(scale.ticks.map(({ label }) => label)).toContain('2024')
  expect(scaleOf('2020-01-14', '2020-03-13').ticks.map(({ label }) => label)).toEqual(['2/2020', '3/2020'])
})
