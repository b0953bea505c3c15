import { type AnyRecord, kindNames, type RecordOf } from '@torg/domain/records'
import type { Kind } from '@torg/domain/values'

/** Records by kind: `{ organisation: […], person: […] }`. */
export type Collection = { readonly [K in Kind]?: readonly RecordOf<K>[] }

// A list taken from a collection under a kind holds records of that kind only; the compiler cannot follow that.
const linesOf = (kind: Kind, records: Collection[Kind] = []) =>
  records.map((record) => ({ kind, record }) as AnyRecord)

/** The records of a collection, each with its kind beside it; kinds in the order of the domain. */
export const recordLines = (collection: Collection): AnyRecord[] =>
  kindNames.flatMap((kind) => linesOf(kind, collection[kind]))
