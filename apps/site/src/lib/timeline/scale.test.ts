import { covers } from '@torg/domain/values'
import { expect, test } from 'vitest'
import { scaleOf } from './scale.ts'

const scale = scaleOf('2020-01-01', '2029-12-31')

test('later days stand further along, with air at both ends', () => {
  expect(scale.at('2021-01-01')).toBeLessThan(scale.at('2021-01-02'))
  expect(scale.at('2020-01-01')).toBeGreaterThan(0)
  expect(scale.at('2029-12-31')).toBeLessThan(1)
})

const periods = [
  '2022-04-01/2022-09-30',
  '2022-04-01/2022-09',
  '2023-10/2027-09-30',
  '../2022-03-31',
  '/2022-03-31',
  '2022-10-01/',
  '2022-10-01/..',
  '2024-21',
  '2025',
]
const days = [
  '2020-01-01',
  '2022-03-31',
  '2022-04-01',
  '2022-09-15',
  '2022-09-30',
  '2022-10-01',
  '2023-10-15',
  '2024-04-01',
  '2027-09-30',
  '2027-10-01',
]

// A lone year is drawn as possible: somewhere in it. As a period, covers() rightly calls it the whole year.
test.each(periods.filter((period) => period !== '2025'))(
  'the band of %s says what the domain says on each day',
  (period) => {
    const { earliest, from, to, latest } = scale.band(period)
    for (const day of days) {
      const at = scale.at(day)
      const drawn = at > from && at < to ? 'yes' : at > earliest && at < latest ? 'unknown' : 'no'
      const said = covers(period, day)
      expect(drawn, `${day} in ${period}`).toBe(period === '2024-21' && said === 'yes' ? 'unknown' : said)
    }
  },
)

test('an end that the source leaves open runs out of the picture', () => {
  expect(scale.band('../2022-03-31')).toMatchObject({ earliest: 0, runsIn: true, runsOut: false })
  expect(scale.band('2022-10-01/')).toMatchObject({ latest: 1, runsIn: false, runsOut: true })
})

test('years are marked when there are years, months when there are months', () => {
  expect(scale.ticks.map(({ label }) => label)).toContain('2024')
  expect(scaleOf('2020-01-14', '2020-03-13').ticks.map(({ label }) => label)).toEqual(['2/2020', '3/2020'])
})
