import { kindNames } from '@torg/domain/records'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyRecord, leaves } from '../any.fixture.ts'
import { anOrganisation, finding } from '../records.fixture.ts'
import { toSchemaOrg } from './document.ts'

const find = finding({ organisation: anOrganisation({ name: { sv: 'Bokverket' } }) })
const address = (kind: string, id: string) => `https://torg.example/${kind}/${id}`

// Values that a program finds in another form than the record's.
const forms: [RegExp, (value: unknown) => unknown][] = [
  // A record that is not invented has nothing to say of it.
  [/^\/example$/, () => ''],
  [/\/href$/, (value) => new URL(String(value)).href],
  [/^\/attendance$/, (value) => ({ 'on-site': 'Offline', online: 'Online', both: 'Mixed' })[String(value)]],
  [
    /^\/status\/kind$/,
    (value) =>
      ({
        scheduled: 'EventScheduled',
        cancelled: 'EventCancelled',
        postponed: 'EventPostponed',
        rescheduled: 'EventRescheduled',
        'moved-online': 'EventMovedOnline',
        full: 'SoldOut',
      })[String(value)],
  ],
  [/^\/(?:when|status\/earlier)\/kind$/, () => ''],
  [
    /\/organisers\/\d+\/role$/,
    (value) => ({ organiser: 'organizer', partner: 'contributor', funder: 'funder' })[String(value)],
  ],
  [/^\/registration\/kind$/, () => 'offers'],
  [/^\/email\/kind$/, () => 'email'],
  [
    /^\/relations\/\d+\/kind$/,
    (value) => ({ 'part-of': 'isPartOf', 'based-on': 'isBasedOn' })[String(value)],
  ],
  [/^\/of\//, (value) => value],
  [/^\/recurrence\/rule$/, (value) => /BYDAY=(\w+)/.exec(String(value))?.[1] ?? 'P'],
  [/^\/recurrence\/start$/, (value) => String(value).slice(0, 10)],
  [/^\/nodes\/\d+\/parent$/, () => 'hasPart'],
  [/^\/period$/, (value) => /\d{4}/.exec(String(value))?.[0]],
  // What has a name and no address.
  [/\/status$/, (value) => (value === 'missing' ? '' : value)],
]

const found = (pointer: string, value: unknown): string =>
  String((forms.find(([pattern]) => pattern.test(pointer))?.[1] ?? ((same) => same))(value))

/** Every text, number and property name of a document, on one line each. */
function everything(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [String(value)]
  return Object.entries(value).flatMap(([key, part]) => [key, ...everything(part)])
}

test.each(kindNames)('of any %s, each value is in the document or named among the losses', (kind) => {
  fc.assert(
    fc.property(anyRecord(kind), fc.constantFrom(undefined, ['sv'], ['fi', 'en']), (record, languages) => {
      const { document, lost } = toSchemaOrg(kind, record, { address, find, languages })
      const all = everything(document).join('\u0000')
      for (const { pointer, value } of leaves(record)) {
        if (lost.some((loss) => pointer === loss.pointer || pointer.startsWith(`${loss.pointer}/`))) continue
        expect(all, `${pointer} of ${JSON.stringify(record)}`).toContain(found(pointer, value))
      }
    }),
    { numRuns: 150 },
  )
})

test.each(kindNames)('what a %s has lost was in it', (kind) => {
  fc.assert(
    fc.property(anyRecord(kind), (record) => {
      const { lost } = toSchemaOrg(kind, record, { address })
      const pointers = leaves(record).map(({ pointer }) => pointer)
      for (const loss of lost) {
        expect(loss).toMatchObject({ kind, record: record.id })
        expect(pointers.some((each) => each === loss.pointer || each.startsWith(`${loss.pointer}/`))).toBe(
          true,
        )
      }
    }),
    { numRuns: 50 },
  )
})
