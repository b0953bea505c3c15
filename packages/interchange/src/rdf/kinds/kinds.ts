import type { Kind } from '@torg/domain/values'
import { ask, call } from './ask.ts'
import { contact } from './contact.ts'
import { document, post } from './document.ts'
import { event } from './event.ts'
import type { KindMapping } from './kind-mapping.ts'
import { membership } from './membership.ts'
import { organisation } from './organisation.ts'
import { person } from './person.ts'
import { programme } from './programme.ts'
import { series } from './series.ts'

/** How each kind of record is said in RDF. */
export const mappings: { [K in Kind]: KindMapping<K> } = {
  organisation,
  person,
  membership,
  contact,
  programme,
  ask,
  call,
  event,
  series,
  post,
  document,
}
