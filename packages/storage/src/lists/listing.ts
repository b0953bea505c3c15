import type { Kind, RecordOf } from '@torg/domain/records'
import type { Instant, TimeZone } from '@torg/domain/values'
import type { AnyOf, FacetName, Filters } from './filters.ts'
import type { Window } from './windows.ts'

/** A stretch of time: days with inclusive ends, or instants of which the last is exclusive; open where absent. */
export type Span =
  | { days: { earliest?: string; latest?: string } }
  | { instants: { start: string; end?: string } }

/** How a kind stands in its list, and what the list can be narrowed by. */
export type Listing<K extends Kind> = {
  /** The record's place in the list: a text that sorts bytewise. Equal places are told apart by id. */
  sort(record: RecordOf<K>): string
  /** Greatest `sort` first. */
  descending?: boolean
  /** When one can register; absent when one cannot. */
  open?(record: RecordOf<K>, zone: TimeZone): { opens?: Instant; closes?: Instant } | undefined
  /** For a list sorted by the day on which `span` begins: the time that bounds what is read of it. */
  window?(filter: Filters[K]): Window
  facets(record: RecordOf<K>): { [Name in FacetName<K>]-?: AnyOf | undefined }
  /** The time that the record's subject takes; absent when it has none or none is known. */
  span?(record: RecordOf<K>): Span | undefined
}
