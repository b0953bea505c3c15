import { kindNames } from '@torg/domain/records'
import type { Kind } from '@torg/domain/values'
import fc from 'fast-check'
import { anyRecord, leaves } from './any.fixture.ts'
import { writeFeed } from './atom/write/feed.ts'
import { type FeedKind, partsOf } from './atom/write/parts.ts'
import type { Given } from './context.ts'
import { options } from './events.fixture.ts'
import { writeCalendar } from './ical/calendar.ts'
import type { Loss } from './losses/loss.ts'
import { writeCommitments } from './ogp/write.ts'
import { type GivenRecord, writePopolo } from './popolo/write/write.ts'
import { anOrganisation, finding } from './records.fixture.ts'
import { toSchemaOrg } from './schema-org/document.ts'
import { writeStrategicPlan } from './stratml/plan.ts'
import { type CardKind, writeCards } from './vcard/write/card.ts'

const find = finding({
  organisation: anOrganisation(),
  person: { id: 'asa', name: { given: 'Åsa', family: 'Öst' } },
  contact: { id: 'desk', of: { organisation: 'book-agency' } },
})
const address = (kind: Kind, id: string) => `https://torg.example/${kind}/${id}`

// What happens to some values only, by what they are: the field has a place all the same.
const byValue = new Set<Loss['reason']>(['other-language', 'not-exact', 'not-found', 'unsafe'])

const feed = { ...options, source: 'https://torg.example/feed.atom', publisher: 'Torg' }

/** What has a place in none of the formats: where a record comes from, and what it was called. */
export const provenance = ['formerIds', 'translations', 'sources', 'issues', 'stated']

type Fate = 'as data' | 'in part' | 'in words' | 'left out'

function fateOf(reasons: ReadonlySet<string>): Fate {
  if (reasons.size > 1) return 'in part'
  return reasons.has('no-place') ? 'left out' : reasons.has('in-words') ? 'in words' : 'as data'
}

function fates<K extends Kind>(
  records: readonly Given<K>[],
  lossesOf: (record: Given<K>) => Loss[],
): Map<string, Fate> {
  const reasons = new Map<string, Set<string>>()
  for (const record of records) {
    const lost = lossesOf(record)
    if (lost.some(({ pointer }) => pointer === '')) continue
    for (const { pointer, value } of leaves(record)) {
      if (value === false && pointer === '/example') continue
      const reason = lost.find(
        (each) => pointer === each.pointer || pointer.startsWith(`${each.pointer}/`),
      )?.reason
      if (reason && byValue.has(reason)) continue
      const field = pointer.split('/')[1] ?? ''
      reasons.set(field, (reasons.get(field) ?? new Set()).add(reason ?? 'carried'))
    }
  }
  return new Map([...reasons].map(([field, all]) => [field, fateOf(all)]))
}

const columns: Fate[] = ['as data', 'in part', 'in words', 'left out']

function row(format: string, kind: Kind, found: ReadonlyMap<string, Fate>): string {
  const cells = columns.map((column) =>
    [...found]
      .filter(([field, fate]) => fate === column && !provenance.includes(field))
      .map(([field]) => field)
      .toSorted()
      .join(', '),
  )
  return `| ${[format, kind, ...cells].join(' | ')} |`
}

const sampled = <K extends Kind>(kind: K) => fc.sample(anyRecord(kind), { numRuns: 250, seed: 2026 })

const covered = <K extends Kind>(format: string, kind: K, lossesOf: (record: Given<K>) => Loss[]) =>
  row(format, kind, fates(sampled(kind), lossesOf))

const schemaOrg = <K extends Kind>(kind: K) =>
  covered('schema.org', kind, (record) => toSchemaOrg(kind, record, { address, find }).lost)
const card = <K extends CardKind>(kind: K) =>
  covered('vCard', kind, (record) => writeCards<K>(kind, [record], { ...options, find }).lost)
const entry = <K extends FeedKind>(kind: K) =>
  covered('Atom', kind, (record) => writeFeed<K>(kind, [record], { ...feed, find }).lost)

// Popolo holds a contact point where it holds the body that it is of.
const bodies: GivenRecord[] = [{ kind: 'organisation', record: anOrganisation({ id: 'sv' }) }]
const popolo = (kind: GivenRecord['kind']) =>
  covered('Popolo', kind, (record) => {
    const given = {
      kind,
      record: { ...record, ...(kind === 'contact' ? { of: { organisation: 'sv' } } : {}) },
    }
    const { lost } = writePopolo([...(kind === 'contact' ? bodies : []), given as GivenRecord], {
      language: 'sv',
      find,
    })
    return lost.filter((loss) => loss.kind === kind)
  })
const plan = (programme: Given<'programme'>) => writeStrategicPlan(programme, { ...options, find }).lost
const commitments = (programme: Given<'programme'>) =>
  writeCommitments([programme], { language: 'sv', find }).lost

/** Which field of which kind each format holds, as a table in Markdown; found by writing many records. */
export const coverageTable = (): string =>
  [
    `| format | kind | ${columns.join(' | ')} |`,
    `| --- | --- | ${columns.map(() => '---').join(' | ')} |`,
    covered('iCalendar', 'event', (event) => writeCalendar([event], { ...options, find }).lost),
    ...kindNames.map(schemaOrg),
    ...(['organisation', 'person', 'contact'] as const).map(card),
    ...(['organisation', 'person', 'membership', 'contact'] as const).map(popolo),
    covered('OGP table', 'programme', commitments),
    covered('StratML', 'programme', plan),
    ...(Object.keys(partsOf) as FeedKind[]).map(entry),
  ].join('\n')
