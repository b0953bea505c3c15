import type { ContactPoint } from '@torg/domain/contacts'
import fc from 'fast-check'
import ICAL from 'ical.js'
import { expect, test } from 'vitest'
import { anyRecord, leaves } from '../../any.fixture.ts'
import { anOrganisation, finding } from '../../records.fixture.ts'
import { type CardKind, writeCards } from './card.ts'

const find = finding({
  organisation: anOrganisation(),
  person: { id: 'asa', name: { given: 'Åsa', family: 'Öst; af' } },
})
const options = { languages: ['fi'], domain: 'torg.example', find }

const readBack = (document: string) => {
  const cards = ICAL.parse(document) as [string] | [string][]
  return (Array.isArray(cards[0]) ? cards : [cards]).map(
    (card) => new ICAL.Component(card as unknown as unknown[]),
  )
}

const values = (card: ICAL.Component, name: string) =>
  card.getAllProperties(name).flatMap((property) => property.getValues())

const desk: ContactPoint = {
  id: 'desk',
  of: { person: 'asa', organisation: 'book-agency' },
  title: { sv: 'chef', fi: 'johtaja' },
  email: { kind: 'address', address: 'asa@torg.example' },
  phones: [{ number: '+358295530199' }],
  visiting: {
    street: { sv: 'Torget 1', fi: 'Tori 1' },
    postalCode: '00100',
    locality: { sv: 'Lovisa' },
    country: 'FI',
  },
  languages: ['sv', 'fi'],
}

test('a contact point of a person is a card with name, body, title and ways to reach them', () => {
  const recorded = { version: 2, created: '2026-01-01T00:00:00Z', modified: '2026-01-02T03:04:05Z' }
  const [card] = readBack(
    writeCards('contact', [{ ...desk, recorded }], {
      ...options,
      address: (kind, id) => `https://torg.example/${kind}/${id}`,
    }).document,
  )
  if (!card) throw new Error('Expected a card')
  expect(values(card, 'version')).toEqual(['4.0'])
  expect(values(card, 'uid')).toEqual(['contact/desk@torg.example'])
  expect(values(card, 'kind')).toEqual(['individual'])
  expect(values(card, 'fn')).toEqual(['Åsa Öst; af'])
  expect(values(card, 'n')).toEqual([['Öst; af', 'Åsa', '', '', '']])
  expect(values(card, 'email')).toEqual(['asa@torg.example'])
  expect(values(card, 'tel')).toEqual(['tel:+358295530199'])
  expect(values(card, 'url')).toEqual(['https://torg.example/contact/desk'])
  expect(values(card, 'rev').map(String)).toEqual(['2026-01-02T03:04:05Z'])
})

test('texts stand in all their languages, bound together, the preferred one first', () => {
  const { document } = writeCards('contact', [desk], options)
  expect(document).toContain('TITLE;ALTID=1;LANGUAGE=fi:johtaja\r\nTITLE;ALTID=1;LANGUAGE=sv:chef\r\n')
  expect(document).toContain('ORG;ALTID=1;LANGUAGE=fi:Kirjavirasto\r\n')
})

test('an address stands in the languages that have all its words', () => {
  const { document, lost } = writeCards('contact', [desk], options)
  expect(document).toContain('ADR;LANGUAGE=sv;CC=FI;TYPE=x-visiting:;;Torget 1;Lovisa;;00100;Finland\r\n')
  expect(document).not.toContain('Tori 1')
  expect(lost.map(({ pointer, reason }) => [pointer, reason])).toEqual([
    ['/visiting/street/fi', 'other-language'],
  ])
  const both = { ...desk, visiting: { street: { sv: 'Torget 1', fi: 'Tori 1' }, country: 'FI' } }
  const second = writeCards('contact', [both], options)
  expect(second.document).toContain('ADR;ALTID=2;LANGUAGE=fi;CC=FI;TYPE=x-visiting:;;Tori 1;;;;Suomi\r\n')
  expect(second.document).toContain('ADR;ALTID=2;LANGUAGE=sv;CC=FI;TYPE=x-visiting:;;Torget 1;;;;Finland\r\n')
  expect(second.lost).toEqual([])
})

const body = { organisation: 'book-agency' }

test('an address that is redacted is not written, and reported', () => {
  const { document, lost } = writeCards(
    'contact',
    [{ id: 'd', of: body, email: { kind: 'redacted', asPrinted: '[a]' } }],
    options,
  )
  expect(document).not.toMatch(/EMAIL|\[a\]/)
  expect(lost).toEqual([{ kind: 'contact', record: 'd', pointer: '/email', reason: 'no-place' }])
})

test('an address that is derived says so to programs and to people', () => {
  const pattern = '{given}.{family}@torg.example'
  const email = { kind: 'derived', address: 'guess@torg.example', pattern: { pattern } } as const
  const { document, lost } = writeCards('contact', [{ id: 'd', of: body, email }], options)
  const [card] = readBack(document)
  expect(card?.getFirstProperty('email')?.getFirstParameter('x-derived-from')).toBe(pattern)
  expect(card && values(card, 'note').join()).toContain(pattern)
  expect(lost).toEqual([])
})

test('a contact point that is not in use on the day is left out, and reported', () => {
  const former = { ...desk, period: '../2025-12-31' }
  expect(writeCards('contact', [former], { ...options, on: '2026-01-01' })).toEqual({
    document: '',
    lost: [{ kind: 'contact', record: 'desk', pointer: '', reason: 'unsafe' }],
  })
  expect(writeCards('contact', [former], { ...options, on: '2025-12-31' }).document).toContain('FN')
})

test('a person has the roles that are in force on the day', () => {
  const asa = { id: 'asa', name: { given: 'Åsa', family: 'Öst' } }
  const role = (id: string, period: string, status: 'confirmed' | 'pending' = 'confirmed') =>
    ({ id, ...body, member: { person: 'asa' }, role: 'chair', status, period }) as const
  const { document, lost } = writeCards('person', [asa], {
    ...options,
    on: '2026-11-22',
    memberships: [
      role('now', '2026-01-01/..'),
      role('then', '2025'),
      role('perhaps', '2026-01-01/..', 'pending'),
      role('unsure', '2026-11/2026-12'),
    ],
  })
  const [card] = readBack(document)
  expect(card && values(card, 'role')).toEqual(['puheenjohtaja'])
  expect(document).toContain('role1.ORG;ALTID=1;LANGUAGE=fi:Kirjavirasto\r\n')
  expect(lost.filter(({ pointer }) => pointer === '').map(({ record }) => record)).toEqual([
    'then',
    'perhaps',
    'unsure',
  ])
  expect(lost.filter(({ record }) => record === 'now').map(({ pointer }) => pointer)).toEqual([
    '/id',
    '/organisation',
    '/member',
    '/role',
    '/status',
    '/period',
  ])
})

test('a card has a name even when nobody that it names is at hand', () => {
  const [card] = readBack(
    writeCards('contact', [{ id: 'd', of: { person: 'x' } }], { languages: [], domain: 'torg.example' })
      .document,
  )
  expect(card && values(card, 'fn')).toEqual(['d'])
})

const kinds: CardKind[] = ['contact', 'person', 'organisation']

test.each(kinds)('of any %s, each value is found by another reader or named among the losses', (kind) => {
  fc.assert(
    fc.property(anyRecord(kind), (record) => {
      const { document, lost } = writeCards(kind, [record], options)
      for (const part of document.split('\r\n'))
        expect(new TextEncoder().encode(part).length).toBeLessThanOrEqual(75)
      const [card] = readBack(document)
      const all = (card?.getAllProperties() ?? [])
        .flatMap((property) => [...property.getValues().flat(), ...Object.values(property.jCal[1] as object)])
        .map(String)
        .join('\u0000')
      for (const { pointer, value } of leaves(record)) {
        if (lost.some((loss) => pointer === loss.pointer || pointer.startsWith(`${loss.pointer}/`))) continue
        if (pointer === '/example' || pointer === '/email/kind') continue
        // ical.js takes a backslash in a parameter for an escape, which RFC 6350 does not know.
        if (/(?:handle|pattern)$/.test(pointer) && String(value).includes('\\')) continue
        const expected = pointer.endsWith('/href') ? new URL(String(value)).href : String(value)
        expect(all, pointer).toContain(expected)
      }
    }),
    { numRuns: 150 },
  )
})

test('many records are many cards', () => {
  const people = [1, 2, 3].map((number) => ({
    id: `p-${number}`,
    name: { given: 'Å', family: String(number) },
  }))
  expect(readBack(writeCards('person', people, options).document)).toHaveLength(3)
})
