import type { When } from '@torg/domain/events'
import { expect, test } from 'vitest'
import { Speech } from '../words/speech.ts'
import { leafOf } from './leaf.ts'
import { readerTime, whenLine } from './when.ts'

const [en, sv, fi] = ['en', 'sv', 'fi'].map((tag) => new Speech(tag)) as [Speech, Speech, Speech]
const zone = 'Europe/Helsinki'

const cases: [When, en: string, sv: string, fi: string, leaf: string][] = [
  [
    { kind: 'timed', start: '2026-12-03T13:00', end: '2026-12-03T16:30', zone },
    'Thursday 3 December 2026, 13:00–16:30',
    'torsdag 3 december 2026 kl. 13:00–16:30',
    'torstai 3. joulukuuta 2026 klo 13.00–16.30',
    'tors|3|dec',
  ],
  [
    { kind: 'timed', start: '2026-12-03T09:00', zone },
    'Thursday 3 December 2026, 09:00',
    'torsdag 3 december 2026 kl. 09:00',
    'torstai 3. joulukuuta 2026 klo 9.00',
    'tors|3|dec',
  ],
  [
    { kind: 'timed', start: '2026-12-31T22:00', end: '2027-01-01T02:00', zone },
    'Thursday 31 December 2026, 22:00 – Friday 1 January 2027, 02:00',
    'torsdag 31 december 2026 kl. 22:00 – fredag 1 januari 2027 kl. 02:00',
    'torstai 31. joulukuuta 2026 klo 22.00 – perjantai 1. tammikuuta 2027 klo 2.00',
    'tors–fre|31–1|dec–jan 2027',
  ],
  [
    { kind: 'all-day', start: '2027-01-12', end: '2027-01-14' },
    '12 – 14 January 2027',
    '12–14 januari 2027',
    '12.–14. tammikuuta 2027',
    'tis–tors|12–14|jan 2027',
  ],
  [
    { kind: 'all-day', start: '2020-01-14' },
    'Tuesday 14 January 2020',
    'tisdag 14 januari 2020',
    'tiistai 14. tammikuuta 2020',
    'tis|14|jan 2020',
  ],
  [
    { kind: 'part-of-day', date: '2024-03-19', part: 'afternoon' },
    'Tuesday 19 March 2024, in the afternoon',
    'tisdag 19 mars 2024 på eftermiddagen',
    'tiistai 19. maaliskuuta 2024 iltapäivällä',
    'tis|19|mars 2024',
  ],
  [{ kind: 'approximate', date: '2024-21' }, 'spring 2024', 'våren 2024', 'kevät 2024', '|våren|2024'],
  [{ kind: 'approximate', date: '2027-10' }, 'October 2027', 'oktober 2027', 'lokakuu 2027', '|okt|2027'],
  [
    { kind: 'approximate', date: 'XXXX-11-20' },
    '20 November, year not stated',
    '20 november, året anges inte',
    '20. marraskuuta, vuotta ei kerrota',
    '|20|nov',
  ],
  [{ kind: 'approximate', date: '202X' }, 'the 2020s', '2020-talet', '2020-luku', '|202–|'],
]

test.each(cases)(
  '%o is said in three languages, and drawn',
  (when, inEnglish, inSwedish, inFinnish, leaf) => {
    const plain = (text: string) => text.replaceAll(/\s/g, ' ')
    expect([whenLine(when, en), whenLine(when, sv), whenLine(when, fi)].map(plain)).toEqual([
      inEnglish,
      inSwedish,
      inFinnish,
    ])
    expect(leafOf(when, sv, '2026').join('|').trim()).toBe(leaf)
  },
)

const evening: When = { kind: 'timed', start: '2026-12-03T00:30', end: '2026-12-03T02:00', zone }

test('the zone is told to a reader whose clock shows another time, with the day when that differs too', () => {
  expect(readerTime(evening, sv, 'Europe/Stockholm')).toBe(
    'finsk tid · onsdag 2 december 2026 kl. 23:30 – torsdag 3 december 2026 kl. 01:00 hos dig',
  )
  expect(
    readerTime({ ...evening, start: '2026-12-03T13:00', end: '2026-12-03T16:00' }, en, 'Europe/Stockholm'),
  ).toBe('Finnish time · 12:00–15:00 your time')
  expect(readerTime({ ...evening, zone: 'Asia/Tokyo' }, en, 'Europe/Stockholm')).toMatch(
    /^Japan (?:Standard )?Time · /,
  )
})

test('the zone is not told where it changes nothing, or where no hour is known', () => {
  expect(readerTime(evening, sv, 'Europe/Helsinki')).toBeUndefined()
  expect(readerTime(evening, sv, 'Europe/Tallinn')).toBeUndefined()
  expect(
    readerTime({ kind: 'part-of-day', date: '2026-12-03', part: 'morning' }, sv, 'Asia/Tokyo'),
  ).toBeUndefined()
})
