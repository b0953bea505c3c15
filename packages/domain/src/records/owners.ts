import type { Id, Kind } from '../values/id.ts'
import type { RecordOf } from './kinds.ts'

/** Whose a record is: an organisation's, or theirs who own the programme or event that it belongs to. */
export type Owner = { kind: 'organisation' | 'programme' | 'event'; id: Id }

type Owners = { [K in Kind]: (record: RecordOf<K>) => Owner[] }

const organisation = (id: Id | undefined): Owner[] => (id === undefined ? [] : [{ kind: 'organisation', id }])

/** Those who run it; a record that names no organiser among its bodies is all theirs. */
function ofOrganisers(organisers: RecordOf<'event'>['organisers']): Owner[] {
  const running = organisers.filter(({ role, organisation: id }) => role === 'organiser' && id !== undefined)
  return (running.length > 0 ? running : organisers).flatMap(({ organisation: id }) => organisation(id))
}

const owners: Owners = {
  organisation: ({ id, parent }) => [...organisation(id), ...organisation(parent)],
  person: () => [],
  membership: (membership) => organisation(membership.organisation),
  contact: ({ of }) => {
    if ('organisation' in of) return organisation(of.organisation)
    if ('programme' in of) return [{ kind: 'programme', id: of.programme }]
    return 'event' in of ? [{ kind: 'event', id: of.event }] : []
  },
  programme: ({ owner, governance = [] }) => [
    ...organisation(owner),
    ...governance.flatMap((part) => (part.part === 'owns' ? organisation(part.organisation) : [])),
  ],
  ask: ({ from }) => organisation(from),
  call: ({ from }) => organisation(from),
  event: ({ organisers }) => ofOrganisers(organisers),
  series: ({ organisers }) => ofOrganisers(organisers),
  post: ({ publisher, author }) =>
    organisation(publisher ?? (author && 'organisation' in author ? author.organisation : undefined)),
  document: ({ publisher }) => organisation(publisher),
}

/**
 * Who owns a record, by what the record says; any of them may change it. Nobody when it says nothing of it
 * (a person, a document without a publisher): such a record belongs to whoever wrote it first.
 */
export const ownersOf = <K extends Kind>(kind: K, record: RecordOf<K>): Owner[] => owners[kind](record)
