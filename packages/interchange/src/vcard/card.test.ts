import type { ContactPoint } from '@torg/domain/contacts'
import fc from 'fast-check'
import ICAL from 'ical.js'
import { expect, test } from 'vitest'
import { anyRecord, leaves } from '../any.fixture.ts'
import { anOrganisation, finding } from '../records.fixture.ts'
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
  expect(document).toContain('ADR;ALTID=2;LANGUAGE=fi:;;Tori 1;Lovisa;;00100;FI\r\n')
  expect(document).toContain('ADR;ALTID=2;LANGUAGE=sv:;;Torget 1;Lovisa;;00100;FI\r\n')
})

test.each([
  { kind: 'redacted' },
  { kind: 'derived', address: 'guess@torg.example', pattern: { pattern: '{given}.{family}@torg.example' } },
] as const)('an address that is $kind is not written, and reported', (email) => {
  const { document, lost } = writeCards(
    'contact',
    [{ id: 'd', of: { organisation: 'book-agency' }, email }],
    options,
  )
  expect(document).not.toContain('EMAIL')
  expect(lost).toContainEqual({ kind: 'contact', record: 'd', pointer: '/email', reason: 'unsafe' })
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
