import { dateParts, FuzzyDate } from '@torg/domain/values'
import { expect, test } from 'vitest'
import { Speech } from '../words/speech.ts'
import { fuzzyInWords, fuzzyParts } from './fuzzy.ts'

const dates = [
  '2025',
  '202X',
  '20XX',
  '2024-03',
  '2024-12-31',
  '2024-21',
  '2024-24~',
  '2024-XX',
  '2024-03-XX',
  'XXXX-06-08',
  'XXXX-02-29',
  '2017~',
  '2017-08?',
  '2017-08-01%',
]

test.each(dates)('reads %s as the domain does', (date) => {
  expect(FuzzyDate.safeParse(date).success).toBe(true)
  const parts = fuzzyParts(date)
  const { year, yearPattern, month, season, day, uncertain, approximate } = dateParts(date)
  expect(parts?.year).toBe(yearPattern ?? (year === undefined ? '' : String(year)))
  expect(Number(parts?.month)).toBe(month ?? 0)
  expect(Number(parts?.day)).toBe(day ?? 0)
  expect(
    parts?.season && { '21': 'spring', '22': 'summer', '23': 'autumn', '24': 'winter' }[parts.season],
  ).toBe(season)
  expect(/[?%]/.test(parts?.qualifier ?? '')).toBe(uncertain)
  expect(/[~%]/.test(parts?.qualifier ?? '')).toBe(approximate)
})

test.each(['', 'soon', '24-03', '2024-13', '2024-3', '2024-03-32', '2024-25', '2024/03'])(
  '%j is no date',
  (date) => {
    expect(fuzzyParts(date)).toBeUndefined()
  },
)

test.each([
  ['2025', '2025', '2025', '2025'],
  ['2024-03', 'March 2024', 'mars 2024', 'maaliskuu 2024'],
  ['2024-01-12', '12 January 2024', '12 januari 2024', '12. tammikuuta 2024'],
  ['2024-21', 'spring 2024', 'våren 2024', 'kevät 2024'],
  ['202X', 'the 2020s', '2020-talet', '2020-luku'],
  ['XXXX-06-08', '8 June, year not stated', '8 juni, året anges inte', '8. kesäkuuta, vuotta ei kerrota'],
  ['2017~', 'around 2017', 'omkring 2017', 'noin 2017'],
  ['2017-08?', 'August 2017 (uncertain)', 'augusti 2017 (osäkert)', 'elokuu 2017 (epävarma)'],
  ['2024-21/2025', 'spring 2024 – 2025', 'våren 2024 – 2025', 'kevät 2024 – 2025'],
  ['../2022-03-31', 'until 31 March 2022', 'till 31 mars 2022', 'viimeistään: 31. maaliskuuta 2022'],
  ['2022-10/..', 'from October 2022', 'från oktober 2022', 'alkaen: lokakuu 2022'],
])('%s is said as it is known', (date, en, sv, fi) => {
  expect([
    fuzzyInWords(date, new Speech('en')),
    fuzzyInWords(date, new Speech('sv')),
    fuzzyInWords(date, new Speech('fi')),
  ]).toEqual([en, sv, fi])
})
