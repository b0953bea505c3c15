import type { PublicEvent } from '@torg/domain/events'
import { kindNames, kinds } from '@torg/domain/records'
import fc from 'fast-check'
import papa from 'papaparse'
import { describe, expect, test } from 'vitest'
import { anyRecord } from '../../any.fixture.ts'
import { damagedOf } from '../../damaged.fixture.ts'
import type { Read } from '../../reading/problem.ts'
import { demo, inputs } from '../../round-trip.fixture.ts'
import { writeTable } from '../table.ts'
import { readTable } from './table.ts'

const assumed: Partial<PublicEvent> = {
  kind: 'seminar',
  level: 'local',
  organisers: [{ name: { sv: 'Lovisa stad' }, role: 'organiser' }],
}
const records = ({ records }: Read) => records.map(({ record }) => record)
const told = ({ problems }: Read) => problems.map(({ code, line, column }) => [code, line, column])

describe('a table of our own', () => {
  test.each(kindNames)('brings every %s of the demonstration back whole', (kind) => {
    const given = demo.filter((each) => each.kind === kind).map(({ record }) => record)
    for (const byteOrderMark of [false, true]) {
      const read = readTable(kind, writeTable(kind, given as never, { byteOrderMark }))
      expect(read.problems).toEqual([])
      expect(records(read)).toEqual(given)
    }
  })

  test.each(kindNames)('brings any %s back whole', (kind) => {
    fc.assert(
      fc.property(
        fc.uniqueArray(anyRecord(kind), { minLength: 1, maxLength: 4, selector: ({ id }) => id }),
        (given) => {
          const read = readTable(kind, writeTable(kind, given))
          expect(read.problems).toEqual([])
          expect(records(read)).toEqual(given)
        },
      ),
      { numRuns: 25 },
    )
  })

  test('what the store knows of a record is no part of it', () => {
    const recorded = { version: 2, created: '2026-01-01T00:00:00Z', modified: '2026-01-02T00:00:00Z' }
    const person = { id: 'asa', name: { given: 'Åsa', family: 'Öst' } }
    const read = readTable('person', writeTable('person', [{ ...person, recorded }]))
    expect(read).toEqual({ problems: [], records: [{ kind: 'person', record: person }] })
  })

  test('goes through another program and back', () => {
    fc.assert(
      fc.property(anyRecord('event'), (event) => {
        const { data } = papa.parse<string[]>(writeTable('event', [event]), { skipEmptyLines: true })
        for (const delimiter of [',', ';', '\t']) {
          const read = readTable('event', papa.unparse(data, { delimiter, newline: '\n' }))
          expect(records(read)).toEqual([event])
        }
      }),
      { numRuns: 25 },
    )
  })
})

const oneEvent = (headings: string, cells: string) =>
  readTable('event', `${headings};Nimi\n${cells};X\n`, { assumed, language: 'fi' })

test.each([
  ['23.1.2020', { kind: 'all-day', start: '2020-01-23' }],
  ['to 23.1.2020', { kind: 'all-day', start: '2020-01-23' }],
  ['torsdag 23.1.2020', { kind: 'all-day', start: '2020-01-23' }],
  ['2020-01-23', { kind: 'all-day', start: '2020-01-23' }],
  ['23. tammikuuta 2020', { kind: 'all-day', start: '2020-01-23' }],
  ['23 januari 2020', { kind: 'all-day', start: '2020-01-23' }],
  ['23–24.1.2020', { kind: 'all-day', start: '2020-01-23', end: '2020-01-24' }],
  ['23.-24.1.2020', { kind: 'all-day', start: '2020-01-23', end: '2020-01-24' }],
  ['30.1.–2.2.2020', { kind: 'all-day', start: '2020-01-30', end: '2020-02-02' }],
  ['23.1.2020 - 24.1.2020', { kind: 'all-day', start: '2020-01-23', end: '2020-01-24' }],
  ['23.1.2020 klo 13–16', { kind: 'timed', start: '2020-01-23T13:00', end: '2020-01-23T16:00' }],
  ['23.1.2020 kl. 9.30', { kind: 'timed', start: '2020-01-23T09:30' }],
  ['2020-01-23T13:00', { kind: 'timed', start: '2020-01-23T13:00' }],
  ['2020-01-23 13:00-16:30', { kind: 'timed', start: '2020-01-23T13:00', end: '2020-01-23T16:30' }],
  ['23.1.2020 klo 22–02', { kind: 'timed', start: '2020-01-23T22:00', end: '2020-01-24T02:00' }],
  ['23.1.2020 iltapäivällä', { kind: 'part-of-day', date: '2020-01-23', part: 'afternoon' }],
  ['23.1.2020 på förmiddagen', { kind: 'part-of-day', date: '2020-01-23', part: 'morning' }],
  ['23.1.', { kind: 'approximate', date: 'XXXX-01-23' }],
  ['tammikuu 2020', { kind: 'approximate', date: '2020-01' }],
  ['1/2020', { kind: 'approximate', date: '2020-01' }],
  ['våren 2024', { kind: 'approximate', date: '2024-21' }],
  ['2020', { kind: 'approximate', date: '2020' }],
])('"%s" is %j', (said, when) => {
  const read = oneEvent('Ajankohta', said)
  expect(read.problems).toEqual([])
  expect(records(read)[0]).toHaveProperty(
    'when',
    when.kind === 'timed' ? { ...when, zone: 'Europe/Helsinki' } : when,
  )
})

test.each(['2/3/2020', '23.1.20', '31.2.2020', '43853', 'pian', '23.1. klo 13', '1.2.2020 klo 25'])(
  '"%s" is no date that anybody could be sure of',
  (said) => {
    const read = oneEvent('Datum', said)
    expect(read.records).toEqual([])
    expect(told(read)[0]).toEqual(['not-valid', 2, 'Datum'])
  },
)

test('a Finnish table of events is read without a map', () => {
  const read = readTable(
    'event',
    'Nimi;Namn (sv);Päivä;Kellonaika;Paikka;Kunta;Järjestäjä;Linkki;Taso;Kohderyhmä;Hinta;Huom\r\n' +
      '"Avoimet\r\nkirjat";Öppna böcker;23.1.2020;13–16;Kirjasto;Loviisa;Kirjavirasto; https://torg.example/a ;Valtakunnallinen;"kunnat, asukkaat";ilmainen;ei\r\n' +
      'Toinen;;24.1.2020;;;;;;;;12,50 €;\r\n',
    { language: 'fi', country: 'FI', assumed: { ...assumed, level: 'local' } },
  )
  expect(records(read)).toEqual([
    {
      id: 'avoimet-kirjat-2020-01-23',
      kind: 'seminar',
      name: { fi: 'Avoimet\r\nkirjat', sv: 'Öppna böcker' },
      when: { kind: 'timed', start: '2020-01-23T13:00', end: '2020-01-23T16:00', zone: 'Europe/Helsinki' },
      status: { kind: 'scheduled' },
      place: { name: { fi: 'Kirjasto' }, municipality: { country: 'FI', name: { fi: 'Loviisa' } } },
      organisers: [{ name: { fi: 'Kirjavirasto' }, role: 'organiser' }],
      links: [{ href: 'https://torg.example/a' }],
      level: 'national',
      audiences: ['municipalities', 'residents'],
      price: { free: true },
      stated: [expect.objectContaining({ field: '/status' }), expect.objectContaining({ field: '/kind' })],
    },
    expect.objectContaining({
      id: 'toinen-2020-01-24',
      price: { free: false, amount: 12.5, currency: 'EUR' },
    }),
  ])
  expect(told(read)).toEqual([['not-taken', 1, 'Huom']])
})

test('a map has the last word on headings', () => {
  const read = readTable('event', 'Datum\tVad\tVar\tNamn\n23.1.2020\tÖppna böcker\tTorget\themligt\n', {
    columns: { Vad: 'name.sv', Var: 'place', Namn: null },
    assumed,
    language: 'sv',
  })
  expect(read.problems).toEqual([])
  expect(records(read)[0]).toMatchObject({ name: { sv: 'Öppna böcker' }, place: { name: { sv: 'Torget' } } })
})

test('a wrong value is told by its line and column, and the rest of the row is read', () => {
  const read = readTable(
    'event',
    'Namn,Datum,Länk,Målgrupp,Plats\n"A\nB",23.1.2020,ingen,tomtar,Torget\nC,24.1.2020,,,,mer\n',
    { columns: { Plats: 'places' }, assumed, language: 'sv' },
  )
  expect(told(read)).toEqual([
    ['not-valid', 1, 'Plats'],
    ['unreadable', 4, undefined],
    ['not-valid', 2, 'Målgrupp'],
    ['not-valid', 2, 'Länk'],
  ])
  expect(records(read)).toHaveLength(2)
})

test('organisations of another table', () => {
  const read = readTable(
    'organisation',
    'Organisaatio,Y-tunnus,Tyyppi,Perustettu,Lakkautettu,Linkki\nKirjavirasto,0245437-2,virasto,1.1.1995,,\nVanha,123,kunta,,31.12.2008,\n',
    { language: 'fi' },
  )
  expect(records(read)).toEqual([
    expect.objectContaining({
      id: 'kirjavirasto',
      kind: 'agency',
      identifiers: [{ scheme: 'fi-business-id', value: '0245437-2' }],
      founded: '1995-01-01',
      lifecycle: 'active',
    }),
    expect.objectContaining({ id: 'vanha', kind: 'municipality', closed: '2008-12-31', lifecycle: 'closed' }),
  ])
  expect(told(read)).toEqual([['not-valid', 3, 'Y-tunnus']])
})

test('contacts of another table bring the people and bodies that they reach', () => {
  const table =
    'Namn;Organisation;Titel;E-post;Telefon\nÅsa Öst;Bokverket;direktör;asa.ost@torg.example;+358 295 530 199\nBo Ek;Bokverket;;;040 123 4567\nRegistratur;Bokverket;;x@torg.example;\n'
  const read = readTable('contact', table, { language: 'sv' })
  expect(read.records.map(({ kind, record }) => `${kind} ${record.id}`)).toEqual([
    'person asa-ost',
    'organisation bokverket',
    'contact asa-ost-bokverket',
    'person bo-ek',
    'contact bo-ek-bokverket',
    'contact registratur-bokverket',
  ])
  expect(records(read)[2]).toMatchObject({
    of: { person: 'asa-ost', organisation: 'bokverket' },
    title: { sv: 'direktör' },
    email: { kind: 'address', address: 'asa.ost@torg.example' },
    phones: [{ number: '+358295530199', asPrinted: '+358 295 530 199' }],
  })
  expect(records(read)[5]).toMatchObject({
    of: { organisation: 'bokverket' },
    purpose: { sv: 'Registratur' },
  })
  expect(told(read)).toEqual([['not-valid', 3, 'Telefon']])

  const known = readTable('contact', table, {
    language: 'sv',
    country: 'FI',
    organisation: (name) => (name === 'Bokverket' ? 'book-agency' : undefined),
  })
  expect(known.problems).toEqual([])
  expect(records(known).map(({ id }) => id)).not.toContain('bokverket')
  expect(records(known)[3]).toMatchObject({
    phones: [{ number: '+358401234567', asPrinted: '040 123 4567' }],
  })
})

test('an apostrophe that guards a formula is taken off, any other stays', () => {
  const names = ["'=1+1", "'+358", "''=x", "'kväll", 'x'].map((name, index) => `p${index},G,${name}`)
  const read = readTable('person', `id,name.given,name.family\n${names.join('\n')}\n`)
  expect(records(read).map((record) => 'name' in record && record.name)).toMatchObject(
    ['=1+1', '+358', "'=x", "'kväll", 'x'].map((family) => ({ family })),
  )
})

test.each([
  ['', 'unreadable'],
  ['\uFEFF\r\n\r\n', 'unreadable'],
  ['nothing known', 'unreadable'],
  ['__proto__.polluted,constructor', 'unreadable'],
  ['x,'.repeat(2000), 'too-large'],
])('%j is no table', (text, code) => {
  const read = readTable('event', text)
  expect(read.records).toEqual([])
  expect(read.problems[0]?.code).toBe(code)
})

test('no more is read than the limits allow', () => {
  const rows = ['a', 'b', 'c'].map((id) => `${id},G,F`)
  const text = `id,name.given,name.family\n${rows.join('\n')}\n`
  const some = readTable('person', text, { limits: { records: 2 } })
  expect(some.records).toHaveLength(2)
  expect(told(some)).toEqual([['too-large', 4, undefined]])
  expect(readTable('person', text, { limits: { characters: 10 } }).problems).toMatchObject([
    { code: 'too-large' },
  ])
  const deep = readTable('person', `id,name.given,name.family,sources\na,G,F,"${'['.repeat(50_000)}"\n`)
  expect(records(deep)).toEqual([{ id: 'a', name: { given: 'G', family: 'F' } }])
  expect(told(deep)).toEqual([['not-valid', 2, 'sources']])
})

const foreign = [
  'Nimi;Namn (sv);Päivä;Kellonaika;Paikka;Kunta;Järjestäjä;Puhelin;Organisaatio;Y-tunnus;Hinta;when.kind;status.kind;agenda',
  '"Avoimet ""kirjat""";Öppna;23.1.2020;13–16;Kirjasto;Loviisa;Virasto;+358 295 530 199;Virasto;0245437-2;10 €;timed;full;[{}]',
].join('\n')
const events = demo.flatMap((each) => (each.kind === 'event' ? [each.record] : []))
const anyTable = fc.oneof(
  fc.string({ unit: 'binary' }),
  damagedOf(foreign),
  damagedOf(writeTable('event', events.slice(0, 3))),
)

test(`${inputs} tables of any sort give valid records and no exception`, { timeout: inputs * 60 }, () => {
  fc.assert(
    fc.property(anyTable, fc.constantFrom('event', 'organisation', 'contact'), (text, of) => {
      const read = readTable(of, text, { country: 'FI', language: 'fi' })
      for (const { kind, record } of read.records)
        expect(kinds[kind].schema.safeParse(record).success).toBe(true)
    }),
    { numRuns: inputs },
  )
})
