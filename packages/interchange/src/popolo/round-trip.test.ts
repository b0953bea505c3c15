import type { AnyRecord } from '@torg/domain/records'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyRecord } from '../any.fixture.ts'
import { demo, expectAccountedFor, expectRoundTrip } from '../round-trip.fixture.ts'
import { readPopolo } from './read/read.ts'
import { type PopoloContext, writePopolo } from './write/write.ts'

const through = (records: readonly AnyRecord[], context: PopoloContext) => {
  const { document, lost } = writePopolo(records, context)
  return { document, lost, read: readPopolo(JSON.stringify(document), { known: () => true }) }
}

test.each(['sv', 'fi', 'en'])('the demonstration comes back but for what is reported, in %s', (language) => {
  const { document, lost, read } = through(demo, { language })
  expect(read.problems).toEqual([])
  expectRoundTrip(demo, read.records, lost)
  expectAccountedFor(demo, JSON.stringify(document), lost, inJson)
})

/** How a value stands in the document. */
function inJson(_kind: string, pointer: string, value: unknown): string {
  if (pointer === '/example') return '"example":true'
  if (pointer === '/status') return '"memberships"'
  if (pointer === '/email/kind') return '"type":"email"'
  if (pointer.endsWith('period')) return String(value).split('/')[0] ?? ''
  return JSON.stringify(value)
}

const anyBody = fc
  .tuple(anyRecord('organisation'), anyRecord('person'), anyRecord('membership'), anyRecord('contact'))
  .map(([organisation, person, membership, contact]): AnyRecord[] => [
    { kind: 'organisation', record: { ...organisation, id: 'body' } },
    { kind: 'person', record: { ...person, id: 'somebody' } },
    {
      kind: 'membership',
      record: { ...membership, organisation: 'body', member: { person: 'somebody' } },
    },
    { kind: 'contact', record: contact },
    { kind: 'contact', record: { ...contact, id: 'own', of: { person: 'somebody' } } },
    { kind: 'contact', record: { ...contact, id: 'theirs', of: { organisation: 'body' } } },
    {
      kind: 'contact',
      record: { ...contact, id: 'there', of: { person: 'somebody', organisation: 'body' } },
    },
  ])

test('any records come back but for what is reported', () => {
  fc.assert(
    fc.property(anyBody, (records) => {
      const { lost, read } = through(records, { language: 'sv' })
      expectRoundTrip(records, read.records, lost)
    }),
    { numRuns: 300 },
  )
})
