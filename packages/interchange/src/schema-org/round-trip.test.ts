import type { AnyRecord, RecordOf } from '@torg/domain/records'
import type { Id, Kind } from '@torg/domain/values'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyRecord } from '../any.fixture.ts'
import { demo, expectRoundTrip } from '../round-trip.fixture.ts'
import { toItemList } from './document.ts'
import { readSchemaOrg } from './read/read.ts'

const kinds = ['organisation', 'person', 'membership', 'contact', 'event', 'series'] as const
type ReadKind = (typeof kinds)[number]

const address = (kind: Kind, id: Id) => `https://torg.example/${kind}/${id}`
const idOf = (page: string, kind: Kind) =>
  new RegExp(`^https://torg\\.example/${kind}/([^/#]+)$`).exec(page)?.[1]

const through = (kind: ReadKind, records: readonly AnyRecord[]) => {
  const { document, lost } = toItemList(
    kind,
    records.map(({ record }) => record as RecordOf<typeof kind>),
    { address },
  )
  const text = JSON.stringify(document)
  return { document, text, lost, read: readSchemaOrg(text, { idOf, language: 'und', zone: 'Asia/Tokyo' }) }
}

test.each(kinds)('each %s of the demonstration comes back but for what is reported', (kind) => {
  const records = demo.filter((each) => each.kind === kind)
  const { lost, read } = through(kind, records)
  expect(read.problems).toEqual([])
  expectRoundTrip(records, read.records, lost)
})

const isWhen = (value: unknown): value is { start: string; end?: string } =>
  typeof value === 'object' && value !== null && 'kind' in value && 'start' in value

const roles = ['organiser', 'host', 'partner', 'funder']

/**
 * What means the same: addresses in the form of the URL standard, nothing where a record is said not to be invented or
 * an event to end when it starts. Schema.org has a list for each role of organisers and one for recordings, and no order among the lists.
 */
const settled = (record: object) =>
  JSON.parse(
    JSON.stringify(record, (key, value: unknown) => {
      if (key === 'example' && value === false) return undefined
      if (key === 'href') return new URL(String(value)).href
      if (isWhen(value) && value.start === value.end) return { ...value, end: undefined }
      if (key === 'organisers' && Array.isArray(value))
        return value.toSorted((a, b) => roles.indexOf(a.role) - roles.indexOf(b.role))
      if (key === 'outcomes' && Array.isArray(value))
        return value.toSorted((a, b) => Number(b.kind === 'recording') - Number(a.kind === 'recording'))
      return value
    }),
  ) as never

const isItsOwnParent = (record: object) => 'parent' in record && 'id' in record && record.parent === record.id

test.each(kinds)('any %s comes back but for what is reported', (kind) => {
  fc.assert(
    fc.property(
      anyRecord(kind)
        .filter((record) => !isItsOwnParent(record))
        .map(settled),
      (record) => {
        const records = [{ kind, record }] as AnyRecord[]
        const { lost, read } = through(kind, records)
        expectRoundTrip(records, read.records, lost)
      },
    ),
    { numRuns: 300 },
  )
})
