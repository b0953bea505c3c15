import type { Kind } from '@torg/domain/values'
import type { Section } from '#lib/paths/paths.ts'

/** The sections whose addresses are those of records, and of which kind these are. */
const kinds = {
  organisations: 'organisation',
  people: 'person',
  memberships: 'membership',
  contacts: 'contact',
  programmes: 'programme',
  asks: 'ask',
  calls: 'call',
  events: 'event',
  series: 'series',
  posts: 'post',
  sources: 'document',
} as const satisfies Partial<Record<Section, Kind>>

export type RecordSection = keyof typeof kinds

export const isRecordSection = (value: string): value is RecordSection => Object.hasOwn(kinds, value)

export const kindOfSection = (section: RecordSection): Kind => kinds[section]

/** The section in which the address of a record of a kind is. */
export const sectionOfKind = (kind: Kind): RecordSection =>
  (Object.keys(kinds) as RecordSection[]).find((section) => kinds[section] === kind) ?? 'sources'
