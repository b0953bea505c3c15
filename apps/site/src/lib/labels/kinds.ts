import type { Kind } from '@torg/domain/values'
import * as m from '#lib/paraglide/messages.js'

/** The kinds of record, in the plural. */
export const kindNames: Record<Kind, () => string> = {
  organisation: m.kind_organisation,
  person: m.kind_person,
  membership: m.kind_membership,
  contact: m.kind_contact,
  programme: m.kind_programme,
  ask: m.kind_ask,
  call: m.kind_call,
  event: m.kind_event,
  series: m.kind_series,
  post: m.kind_post,
  document: m.kind_document,
}

/** One record of a kind. */
export const kindName: Record<Kind, () => string> = {
  organisation: m.kind_one_organisation,
  person: m.kind_one_person,
  membership: m.kind_one_membership,
  contact: m.kind_one_contact,
  programme: m.kind_one_programme,
  ask: m.kind_one_ask,
  call: m.kind_one_call,
  event: m.kind_one_event,
  series: m.kind_one_series,
  post: m.kind_one_post,
  document: m.kind_one_document,
}
