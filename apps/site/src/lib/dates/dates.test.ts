import { describe, expect, test } from 'vitest'
import { blockOf } from './block.ts'
import { dateInWords, deadlineInWords, periodInWords } from './dates.ts'
import { whenInWords } from './when.ts'

describe('a date in words', () => {
  test.each([
    ['2020-01-23', '23 januari 2020', '23. tammikuuta 2020', '23 January 2020'],
    ['2024-03', 'mars 2024', 'maaliskuu 2024', 'March 2024'],
    ['2024-21', 'våren 2024', 'kevät 2024', 'spring 2024'],
    ['2025', '2025', '2025', '2025'],
    ['202X', '2020-talet', '2020-luku', 'the 2020s'],
    [
      'XXXX-06-08',
      '8 juni, året anges inte',
      '8. kesäkuuta, vuotta ei ilmoitettu',
      '8 June, year not stated',
    ],
    ['XXXX-22', 'sommar, året anges inte', 'kesä, vuotta ei ilmoitettu', 'summer, year not stated'],
    ['XXXX-11', 'november, året anges inte', 'marraskuu, vuotta ei ilmoitettu', 'November, year not stated'],
    ['2017-08~', 'omkring augusti 2017', 'noin elokuu 2017', 'about August 2017'],
    ['2017?', '2017 (osäkert)', '2017 (epävarma)', '2017 (uncertain)'],
    ['2024-03-20~', 'omkring 20 mars 2024', 'noin 20. maaliskuuta 2024', 'about 20 March 2024'],
  ])('%s', (date, sv, fi, en) => {
    expect([dateInWords(date, 'sv'), dateInWords(date, 'fi'), dateInWords(date, 'en')]).toEqual([sv, fi, en])
  })
})

describe('a period in words', () => {
  test.each([
    ['../2022-03', 'till utgången av mars 2022', 'maaliskuun 2022 loppuun', 'until the end of March 2022'],
    ['2022-10/..', 'från oktober 2022', 'lokakuusta 2022 alkaen', 'from October 2022'],
    ['2022-10-01/..', 'från 1 oktober 2022', '1. lokakuuta 2022 alkaen', 'from 1 October 2022'],
    [
      '/2022-03-31',
      'till och med 31 mars 2022, början anges inte',
      '31. maaliskuuta 2022 saakka, alkua ei ilmoitettu',
      'until 31 March 2022, start not stated',
    ],
    [
      '2023-10/2027-09-30',
      'oktober 2023 – 30 september 2027',
      'lokakuu 2023 – 30. syyskuuta 2027',
      'October 2023 – 30 September 2027',
    ],
    ['../2027', 'till utgången av 2027', 'vuoden 2027 loppuun', 'until the end of 2027'],
    ['2024-21', 'våren 2024', 'kevät 2024', 'spring 2024'],
  ])('%s', (period, sv, fi, en) => {
    expect([periodInWords(period, 'sv'), periodInWords(period, 'fi'), periodInWords(period, 'en')]).toEqual([
      sv,
      fi,
      en,
    ])
  })
})

test('a deadline says whether its day counts', () => {
  expect(deadlineInWords({ before: '2024-02-05' }, 'sv')).toBe('före 5 februari 2024')
  expect(deadlineInWords({ by: '2027-09' }, 'en')).toBe('by the end of September 2027')
})

test.each([
  [{ before: '2024-02-05' }, 'ennen 5. helmikuuta 2024'],
  [{ before: '2027' }, 'ennen vuotta 2027'],
  [{ before: '2027-03' }, 'ennen maaliskuuta 2027'],
  [{ by: '2020-03-31' }, 'viimeistään 31. maaliskuuta 2020'],
  [{ by: '2027-03' }, 'viimeistään maaliskuussa 2027'],
  [{ by: '2027' }, 'viimeistään vuonna 2027'],
])('Finnish bends the deadline %j: %s', (deadline, words) => {
  expect(deadlineInWords(deadline, 'fi')).toBe(words)
})

describe('when an event is', () => {
  test.each([
    [
      { kind: 'part-of-day', date: '2024-03-19', part: 'afternoon' },
      'tisdag 19 mars 2024, på eftermiddagen',
      'tiistaina 19. maaliskuuta 2024, iltapäivällä',
      'Tuesday 19 March 2024, in the afternoon',
    ],
    [{ kind: 'approximate', date: '2024-21' }, 'våren 2024', 'kevät 2024', 'spring 2024'],
    [
      { kind: 'timed', start: '2026-12-01T13:00', end: '2026-12-01T16:30', zone: 'Europe/Helsinki' },
      'tisdag 1 december 2026 kl.\u00a013.00–16.30',
      'tiistaina 1. joulukuuta 2026 klo\u00a013.00–16.30',
      'Tuesday 1 December 2026, 13:00–16:30',
    ],
    [
      { kind: 'all-day', start: '2020-01-14' },
      'tisdag 14 januari 2020',
      'tiistaina 14. tammikuuta 2020',
      'Tuesday 14 January 2020',
    ],
  ] as const)('%o', (when, sv, fi, en) => {
    expect([whenInWords(when, 'sv'), whenInWords(when, 'fi'), whenInWords(when, 'en')]).toEqual([sv, fi, en])
  })

  test.each(['sv', 'fi', 'en'] as const)('no hour is written in %s that nobody stated', (lang) => {
    const untimed = [
      { kind: 'all-day', start: '2020-01-14' },
      { kind: 'part-of-day', date: '2024-03-19', part: 'afternoon' },
      { kind: 'approximate', date: '2024-21' },
      { kind: 'approximate', date: 'XXXX-11-27' },
    ] as const
    for (const when of untimed) {
      const { words, large, below, hours = '', datetime = '' } = blockOf(when, lang)
      expect([words, large, below, hours, datetime].join('|')).not.toMatch(/\d[.:]\d\d|T\d\d/)
    }
  })
})

describe('the date as a picture', () => {
  test('an exact day stands large, under its weekday and over its month', () => {
    expect(blockOf({ kind: 'all-day', start: '2020-01-23' }, 'fi')).toMatchObject({
      above: 'to',
      large: '23',
      below: 'tammi 2020',
      exact: true,
      datetime: '2020-01-23',
    })
  })

  test('a season stands as a word and looks approximate', () => {
    expect(blockOf({ kind: 'approximate', date: '2024-21' }, 'sv')).toMatchObject({
      large: 'vår',
      below: '2024',
      exact: false,
    })
  })

  test('a day without a year asks for it', () => {
    expect(blockOf({ kind: 'approximate', date: 'XXXX-11-27' }, 'en')).toMatchObject({
      large: '27',
      below: 'Nov · year ?',
    })
  })

  test('hours fill their share of the day, a part of the day softly', () => {
    expect(
      blockOf(
        { kind: 'timed', start: '2026-12-01T14:00', end: '2026-12-01T22:00', zone: 'Europe/Helsinki' },
        'sv',
      ).day,
    ).toEqual({
      from: 0.5,
      to: 1,
      soft: false,
    })
    expect(blockOf({ kind: 'part-of-day', date: '2024-03-19', part: 'afternoon' }, 'sv').day?.soft).toBe(true)
  })
})
