import type { AnyRecord, Kind, RecordOf } from '@torg/domain/records'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyRecord } from '../any.fixture.ts'
import type { Find } from '../context.ts'
import { demo, expectAccountedFor, expectRoundTrip } from '../round-trip.fixture.ts'
import { readCards, readJCards } from './read/read.ts'
import { type CardKind, type CardOptions, writeCards, writeJCards } from './write/card.ts'

const kinds: CardKind[] = ['organisation', 'person', 'contact']

const find: Find = <K extends Kind>(kind: K, id: string) =>
  demo.find((each) => each.kind === kind && each.record.id === id)?.record as RecordOf<K> | undefined
const options = (language: string): CardOptions => ({
  languages: [language],
  domain: 'torg.example',
  find,
  address: (kind, id) => `https://torg.example/${kind}/${id}`,
})
const known = { known: () => true }

function ofKind<K extends CardKind>(kind: K, records: readonly AnyRecord[]): RecordOf<K>[] {
  return records.filter((each) => each.kind === kind).map(({ record }) => record as RecordOf<K>)
}

const through = (kind: CardKind, records: readonly AnyRecord[], language: string) => {
  const text = writeCards(kind, ofKind(kind, records), options(language))
  const json = writeJCards(kind, ofKind(kind, records), options(language))
  expect(json.lost).toEqual(text.lost)
  const read = readCards(text.document, known)
  expect(readJCards(JSON.stringify(json.document), known).records).toEqual(read.records)
  return { ...text, read }
}

/** How a value stands in a card. */
function said(_kind: Kind, pointer: string, value: unknown): string {
  if (pointer === '/email/kind') return 'EMAIL'
  if (pointer === '/example') return 'TYPE=x-example'
  if (pointer.endsWith('/href')) return new URL(String(value)).href
  return String(value)
}

const unfolded = (document: string) =>
  document
    .replaceAll('\r\n ', '')
    .replaceAll(/\\n/g, '\n')
    .replaceAll(/\\([\\,;])/g, '$1')

test.each(kinds.flatMap((kind) => ['sv', 'fi', 'en'].map((language) => [kind, language] as const)))(
  'each %s of the demonstration comes back but for what is reported, in %s',
  (kind, language) => {
    const records = demo.filter((each) => each.kind === kind)
    const { document, lost, read } = through(kind, records, language)
    expect(read.problems).toEqual([])
    expectRoundTrip(records, read.records, lost)
    expectAccountedFor(records, unfolded(document), lost, said)
  },
)

test('what is left out of the cards of the demonstration is what its source withholds', () => {
  const contacts = demo.filter(({ kind }) => kind === 'contact')
  const { document, lost } = through('contact', contacts, 'sv')
  const redacted = contacts.filter(({ record }) => JSON.stringify(record).includes('"kind":"redacted"'))
  expect(redacted.length).toBeGreaterThan(0)
  for (const { record } of redacted) {
    expect(lost).toContainEqual({ kind: 'contact', record: record.id, pointer: '/email', reason: 'no-place' })
    expect(document).not.toContain('[email')
  }
  expect(document.match(/X-DERIVED-FROM/g)).toHaveLength(
    contacts.filter(({ record }) => JSON.stringify(record).includes('"kind":"derived"')).length,
  )
})

// Addresses are written in the form of the URL standard, and texts lose control characters.
const settled = (record: unknown) => {
  const text = JSON.stringify(record, (key, value: unknown) =>
    key === 'href' ? new URL(String(value)).href : value,
  )
  return JSON.parse(text) as never
}

test.each(kinds)('any %s comes back but for what is reported', (kind) => {
  fc.assert(
    fc.property(anyRecord(kind).map(settled), fc.constantFrom('sv', 'en'), (record, language) => {
      const records = [{ kind, record }] as AnyRecord[]
      const { lost, read } = through(kind, records, language)
      expectRoundTrip(records, read.records, lost)
    }),
    { numRuns: 300 },
  )
})
