import type { RecordOf } from '@torg/domain/records'
import type { Kind } from '@torg/domain/values'
import type { Subject, Table } from '../mapping/mapping.ts'
import type { Term } from '../namespaces.ts'

/** How the records of a kind become statements, field by field; the id is in the IRI. */
export type KindMapping<K extends Kind> = {
  types: (record: RecordOf<K>) => readonly Term[]
  table: Table<Omit<RecordOf<K>, 'id'>>
  /** What follows from several fields, for those who do not read Torg's own terms. */
  also?: (record: RecordOf<K>, to: Subject) => void
}
