import { expect, test } from 'vitest'
import { courses } from './courses.ts'
import { linkLists } from './link-lists.ts'

/** The two lists of addresses at the end of the letter, in its order: title, address, language of the target. */
const background: [title: RegExp, href: string, language: string | undefined][] = [
  [
    /femte handlingsprogram/,
    'https://avoinhallinto.fi/assets/files/2023/10/Avoin-hallinto-V-toimintaohjelma_01102023-1.pdf',
    'fi',
  ],
  [
    /Strategi för öppen förvaltning/,
    'https://avoinhallinto.fi/assets/files/2021/03/FM_Oppen_forvaltning_Strategi2030.pdf',
    'sv',
  ],
  [/Öppen förvaltning/, 'https://www.oppenforvaltning.fi/', 'sv'],
  [
    /OECD:s principer/,
    'https://avoinhallinto.fi/assets/files/2020/01/VM_Avoin_Hallinto_OECDn_suositukset_Tietokortti.pdf',
    'fi',
  ],
  [/Open Government Partnership/, 'https://www.opengovpartnership.org/', 'en'],
  [/projektfönstret/, 'https://vm.fi/sv/projekt?tunnus=VM139:00/2023', 'sv'],
]
const implementation: typeof background = [
  [/nationella dialoger/i, 'https://kansallisetdialogit.fi/sv/', 'sv'],
  [/demokratiska möten/, 'https://www.sitra.fi/julkaisut/demokraattisten-kohtaamisten-kasikirja', 'fi'],
  [/ungdomsrekommendation/, 'https://legalinstruments.oecd.org/en/instruments/OECD-LEGAL-0474', 'en'],
  [
    /Anmälan till nätverket/,
    'https://link.webropolsurveys.com/Participation/Public/12a220af-ba99-427d-87ea-61f5c13b9eca?displayId=Fin2874900',
    undefined,
  ],
]

test.each([
  [0, background],
  [1, implementation],
] as const)('list %i has the links of the letter, in its order', (list, printed) => {
  const links = linkLists[list]?.links ?? []
  expect(links.map(({ href, language }) => [href, language])).toEqual(
    printed.map(([, href, language]) => [href, language]),
  )
  for (const [index, [title]] of printed.entries())
    expect(Object.values(links[index]?.title ?? {}).join()).toMatch(title)
})

test('an address that was mended keeps what was printed', () => {
  const mended = linkLists.flatMap(({ links }) => links.flatMap(({ asPrinted }) => asPrinted ?? []))
  expect(mended).toEqual([
    expect.stringContaining('Avoin-hallinto -V-toimintaohjelma'),
    expect.stringContaining('FM Oppen forvaltning Strategi2030.pdf'),
    'www.oppenforvaltning.fi',
    expect.stringContaining('VM_Avain_Hallinto'),
  ])
})

test('the nine recommended courses stand as printed, each in its language', () => {
  const listed = courses.filter(({ lifecycle }) => lifecycle === 'published')
  expect(listed.map(({ title, language }) => language && title[language])).toEqual([
    'Avoin hallinto on käytännön tekoja',
    'Kansalaisyhteiskunta – mitä julkisen hallinnon tulisi siitä tietää',
    'Selkokieli tutuksi',
    'Hyvä virkakieli – kirjoita sujuvasti',
    'Hyvä virkakieli – toimiva hallinto on kielestä kiinni',
    'Hyvä virkakieli – Uudista työtä, paranna tekstejä',
    'Hyvä virkakieli – selkeyttä lauseita ja virkkeitä',
    'Hyvä virkakieli – Nimet toimiviksi',
    'Klarspråk – Skriv bättre myndighetstexter',
  ])
  expect(listed.filter(({ language }) => language === 'fi')).toHaveLength(8)
  expect(listed.every(({ link }) => link?.status === 'missing')).toBe(true)
})

test('a course on democratic encounters is to come', () => {
  expect(courses.filter(({ lifecycle }) => lifecycle === 'planned').map(({ title }) => title.sv)).toEqual([
    'Demokratiska möten',
  ])
})

test('the courses on language cost nothing', () => {
  expect(courses.filter(({ free }) => free)).toHaveLength(7)
})
