import type { Organisation } from '@torg/domain/organisations'
import type { RecordOf } from '@torg/domain/records'
import type { Kind } from '@torg/domain/values'
import type { Find } from './context.ts'

/** An organisation of our own making, with what a test says of it. */
export const anOrganisation = (about: Partial<Organisation> = {}): Organisation => ({
  id: 'book-agency',
  kind: 'agency',
  name: { sv: 'Bokverket', fi: 'Kirjavirasto' },
  lifecycle: 'active',
  ...about,
})

/** Finds the one record given for a kind, whatever id is asked for. */
export const finding =
  (records: { [K in Kind]?: RecordOf<K> }): Find =>
  (kind) =>
    records[kind]
