import { type AnyRecord, kinds } from '@torg/domain/records'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { damagedOf } from '../../damaged.fixture.ts'
import { demo, inputs } from '../../round-trip.fixture.ts'
import { writeCards, writeJCards } from '../write/card.ts'
import { readCards, readJCards } from './read.ts'

const card = (...lines: string[]) => ['BEGIN:VCARD', ...lines, 'END:VCARD', ''].join('\r\n')
const read = (...lines: string[]) => readCards(card(...lines), { language: 'sv' })
const ofKind = (records: readonly AnyRecord[], kind: string) =>
  records.filter((each) => each.kind === kind).map(({ record }) => record)
const codes = ({ problems }: { problems: { code: string }[] }) => problems.map(({ code }) => code)

test('a card of another program is a person, their body and how to reach them', () => {
  const { records, problems } = read(
    'VERSION:3.0',
    'PRODID:-//Apple Inc.//iOS//EN',
    'N:Öst;Åsa;;;',
    'FN:Åsa Öst',
    'ORG:Bokverket;',
    'TITLE:chef',
    'item1.EMAIL;type=INTERNET;type=pref:asa@torg.example',
    'item1.X-ABLabel:_$!<Other>!$_',
    'TEL;type=CELL;type=VOICE:+358 (295) 530-199',
    'TEL;type=WORK:0295 530 199',
    'ADR;type=WORK:;;Torget 1;Lovisa;;07900;FI',
    'URL:http://torg.example/asa',
    'PHOTO;ENCODING=b;TYPE=JPEG:AAAA',
    'UID:urn:uuid:4FBE8971-0BC3-424C-9C26-36C3E1EFF6B1',
  )
  expect(records.map(({ kind, record }) => [kind, record.id])).toEqual([
    ['organisation', 'bokverket'],
    ['person', '4fbe8971-0bc3-424c-9c26-36c3e1eff6b1'],
    ['contact', '4fbe8971-0bc3-424c-9c26-36c3e1eff6b1-contact'],
  ])
  expect(ofKind(records, 'person')).toMatchObject([{ name: { given: 'Åsa', family: 'Öst' } }])
  expect(ofKind(records, 'organisation')).toMatchObject([{ kind: 'other', name: { sv: 'Bokverket' } }])
  expect(ofKind(records, 'contact')).toEqual([
    {
      id: '4fbe8971-0bc3-424c-9c26-36c3e1eff6b1-contact',
      of: { person: '4fbe8971-0bc3-424c-9c26-36c3e1eff6b1', organisation: 'bokverket' },
      title: { sv: 'chef' },
      email: { kind: 'address', address: 'asa@torg.example' },
      phones: [{ number: '+358295530199', asPrinted: '+358 (295) 530-199' }],
      postal: { street: { sv: 'Torget 1' }, postalCode: '07900', locality: { sv: 'Lovisa' }, country: 'FI' },
      links: [{ href: 'http://torg.example/asa' }],
    },
  ])
  expect(problems).toMatchObject([
    { code: 'not-valid', line: 11 },
    { code: 'not-taken', line: 14 },
  ])
})

test('vCard 2.1 in quoted-printable is read, and said to be so', () => {
  const { records, problems } = read(
    'VERSION:2.1',
    'N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=C3=96st;=C3=85sa',
    'TITLE;LANGUAGE=fi;QUOTED-PRINTABLE;CHARSET=ISO-8859-1:p=E4=E4=',
    'llikk=F6',
    'EMAIL;INTERNET:asa@torg.example',
    'TEL;WORK;FAX:+358295530198',
  )
  expect(ofKind(records, 'person')).toMatchObject([{ name: { given: 'Åsa', family: 'Öst' } }])
  expect(ofKind(records, 'contact')).toMatchObject([{ title: { fi: 'päällikkö' } }])
  expect(problems).toMatchObject([
    { code: 'changed', line: 3 },
    { code: 'changed', line: 4 },
    { code: 'not-taken', line: 7 },
  ])
})

test('a line that was folded without its space is joined, and said to be so', () => {
  const long = 'x'.repeat(70)
  const { records, problems } = read('FN:Åsa Öst', `TITLE:${long}`, 'yz', 'ROLE:en', 'två: tre', '  fyra')
  expect(ofKind(records, 'contact')).toMatchObject([
    { title: { sv: `${long}yz` }, purpose: { sv: 'en\ntvå: tre fyra' } },
  ])
  expect(problems).toMatchObject([
    { code: 'changed', line: 3 },
    { code: 'changed', line: 5 },
  ])
})

test.each([
  ['Åsa Öst', { given: 'Åsa', family: 'Öst' }],
  ['Öst, Åsa', { given: 'Åsa', family: 'Öst' }],
  ['Åsa Maria von Öst', { given: 'Åsa Maria', family: 'von Öst' }],
])('without N, %s is taken apart and marked as inferred', (full, name) => {
  const [person] = ofKind(read(`FN:${full}`).records, 'person')
  expect(person).toMatchObject({ name, stated: [{ field: '/name', basis: 'inferred', asPrinted: full }] })
})

test.each([
  ['KIND:org', 'FN:Bokverket'],
  ['KIND:group', 'FN:Bokverket'],
  ['X-ABShowAs:COMPANY', 'FN:Bokverket'],
  ['FN:Bokverket', 'ORG:Bokverket'],
])('%s and %s are an organisation', (...lines) => {
  const { records } = read(...lines, 'EMAIL:info@torg.example', 'NOTE:Allt om böcker')
  expect(records.map(({ kind }) => kind)).toEqual(['organisation', 'contact'])
  expect(records[0]?.record).toMatchObject({ id: 'bokverket', description: { sv: 'Allt om böcker' } })
  expect(records[1]?.record).toMatchObject({ of: { organisation: 'bokverket' } })
})

test('accounts stand as RFC 9554 or as Apple has them', () => {
  const { records } = read(
    'KIND:org',
    'FN:Bokverket',
    'SOCIALPROFILE;SERVICE-TYPE=Mastodon;USERNAME=@bok:https://social.example/@bok',
    'X-SOCIALPROFILE;type=twitter;x-user=bok:http://twitter.example/bok',
    'SOCIALPROFILE;SERVICE-TYPE=LinkedIn;VALUE=text:bokverket',
  )
  expect(records[0]?.record).toMatchObject({
    accounts: [
      { service: 'mastodon', handle: '@bok', link: { href: 'https://social.example/@bok' } },
      { service: 'linkedin', handle: 'bokverket' },
      { service: 'twitter', handle: 'bok', link: { href: 'http://twitter.example/bok' } },
    ],
  })
})

test('jCard, one card or many, says the same as vCard', () => {
  const jcard = (name: string) => [
    'vcard',
    [
      ['version', {}, 'text', '4.0'],
      ['fn', {}, 'text', `Åsa ${name}`],
      ['n', {}, 'text', [name, ['Åsa', 'Maria'], '', '', '']],
      ['title', { language: 'fi' }, 'text', 'johtaja'],
      ['tel', { type: ['work', 'voice'] }, 'uri', 'tel:+358295530199'],
    ],
  ]
  const one = readJCards(JSON.stringify(jcard('Öst')))
  expect(one.problems).toEqual([])
  expect(one.records.map(({ record }) => record)).toMatchObject([
    { id: 'asa-ost', name: { given: 'Åsa Maria', family: 'Öst' } },
    { of: { person: 'asa-ost' }, title: { fi: 'johtaja' }, phones: [{ number: '+358295530199' }] },
  ])
  expect(readJCards(JSON.stringify([jcard('Öst'), jcard('Väst')])).records).toHaveLength(4)
})

test.each([
  ['', 'unreadable'],
  ['FN:A B', 'unreadable'],
  ['BEGIN:VCARD\nFN:A B', 'unreadable'],
  ['BEGIN:VCARD\nBEGIN:VCARD\nFN:A B\nEND:VCARD', 'not-valid,unreadable'],
  [card('KIND:location', 'FN:Torget'), 'not-taken'],
  [card('VERSION:4.0'), 'not-valid'],
])('%j is told to be wrong', (document, expected) => {
  expect([...new Set(codes(readCards(document)))].toSorted().join()).toBe(expected)
})

test.each(['', '{}', '[]', '["vcard"]', '[1]', 'null'])('%j is no jCard', (document) => {
  const { records, problems } = readJCards(document)
  expect(records).toEqual([])
  expect(problems[0]?.code).toBe('unreadable')
})

const names =
  'BEGIN END VERSION KIND FN N ORG TITLE ROLE EMAIL TEL ADR LANG URL NOTE RELATED UID NICKNAME CATEGORIES SOCIALPROFILE PHOTO'
const value = fc.oneof(
  fc.constantFrom(
    'VCARD',
    'org',
    'individual',
    'Åsa Öst',
    'Öst;Åsa;;;',
    'person/a@b',
    'contact/c@d',
    'a@torg.example',
  ),
  fc.constantFrom(
    'tel:+358295530199',
    'ministry',
    'sv',
    'https://torg.example/',
    ';;a;b;;c;FI',
    '=C3=85=',
    '\\',
    '"',
  ),
  fc.string({ unit: 'grapheme', maxLength: 20 }),
)
const parameters = fc.oneof(
  { arbitrary: fc.constant(''), weight: 3 },
  fc.constantFrom(
    ';TYPE=x-page',
    ';LANGUAGE=fi',
    ';ALTID=1',
    ';ENCODING=QUOTED-PRINTABLE',
    ';TYPE=x-person',
    ';CC=SE',
  ),
  fc.string({ maxLength: 10 }).map((text) => `;${text}`),
)
const anyLine = fc.oneof(
  {
    arbitrary: fc
      .tuple(fc.constantFrom(...names.split(' ')), parameters, value)
      .map(([name, some, text]) => `${name}${some}:${text}`),
    weight: 6,
  },
  fc.string({ maxLength: 30 }),
)
const anyCards = fc
  .array(
    fc.array(anyLine, { maxLength: 8 }).map((lines) => card(...lines)),
    { maxLength: 3 },
  )
  .map((cards) => cards.join(''))
const anyJson = fc.oneof(
  fc.json(),
  fc
    .array(
      fc.tuple(
        fc.constantFrom(...names.toLowerCase().split(' ')),
        fc.jsonValue({ maxDepth: 1 }),
        fc.constant('text'),
        fc.oneof(value, fc.jsonValue({ maxDepth: 2 })),
      ),
    )
    .map((properties) =>
      JSON.stringify([
        'vcard',
        properties.map(([name, given, ...rest]) => [name, typeof given === 'object' ? given : {}, ...rest]),
      ]),
    ),
)

const options = { languages: ['sv'], domain: 'torg.example' }
const contacts = demo.flatMap((each) => (each.kind === 'contact' ? [each.record] : [])).slice(0, 3)
const bodies = demo.flatMap((each) => (each.kind === 'organisation' ? [each.record] : [])).slice(0, 2)
const few =
  writeCards('contact', contacts, options).document + writeCards('organisation', bodies, options).document
const fewInJson = JSON.stringify(writeJCards('contact', contacts, options).document)

test(`${inputs} vCards of any sort give valid records and no exception`, { timeout: inputs * 60 }, () => {
  fc.assert(
    fc.property(fc.oneof(anyCards, fc.string(), damagedOf(few)), (text) => {
      for (const { kind, record } of readCards(text).records)
        expect(kinds[kind].schema.safeParse(record).success).toBe(true)
    }),
    { numRuns: inputs },
  )
})

test(`${inputs} jCards of any sort give valid records and no exception`, { timeout: inputs * 60 }, () => {
  fc.assert(
    fc.property(fc.oneof(anyJson, damagedOf(fewInJson)), (text) => {
      for (const { kind, record } of readJCards(text).records)
        expect(kinds[kind].schema.safeParse(record).success).toBe(true)
    }),
    { numRuns: inputs },
  )
})

test('a long card takes no long time', () => {
  const photo = Array.from({ length: 40_000 }, () => 'A'.repeat(60))
  const started = performance.now()
  read(
    'FN:A B',
    `PHOTO;ENCODING=BASE64:${photo.join('\r\n')}`,
    `NOTE:${';='.repeat(200_000)}`,
    `X;${';"'.repeat(100_000)}:`,
  )
  expect(performance.now() - started).toBeLessThan(3000)
})
