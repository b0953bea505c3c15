import { type AnyRecord, type Kind, type Reference, references } from '@torg/domain/records'
import { facetWords } from '../lists/facets.ts'
import type { AnyOf } from '../lists/filters.ts'
import type { Listing } from '../lists/listing.ts'
import { listings } from '../lists/listings.ts'
import { between, range } from '../lists/span.ts'
import { type Texts, textsOf } from '../search/texts.ts'

/** All that a record's row holds, save what depends on the row before it. */
export type Draft = {
  kind: Kind
  id: string
  /** The record alone, as JSON text. */
  body: string
  sort: string
  facets: string[]
  span: string | null
  open: string | null
  texts: Texts
  formerIds: string[]
  references: Reference[]
}

export function draft(entry: AnyRecord, zone: string): Draft {
  const { kind, record } = entry
  // The listing belongs to the entry's kind; TypeScript does not follow the two together.
  const listing = listings[kind] as Listing<Kind>
  const span = listing.span?.(record)
  const open = listing.open?.(record, zone)
  return {
    kind,
    id: record.id,
    body: JSON.stringify(record),
    sort: listing.sort(record),
    facets: Object.entries<AnyOf | undefined>(listing.facets(record)).flatMap(([name, values]) =>
      values === undefined ? [] : facetWords(kind, name, values),
    ),
    span: span ? range(span, zone) : null,
    open: open ? between(open.opens, open.closes) : null,
    texts: textsOf(entry),
    formerIds: record.formerIds ?? [],
    references: references(kind, record),
  }
}
