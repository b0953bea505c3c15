import { kinds } from '@torg/domain/records'
import type { Id, Kind } from '@torg/domain/values'
import { add } from '../graph.ts'
import type { Term } from '../namespaces.ts'
import type { Form, Mapping, Writing } from './mapping.ts'

/** The document of a record; its parts are named by where they stand in it: `…/programmes/plan#/nodes/1.2`. */
export const documentIri = (base: string, kind: Kind, id: Id): string => `${base}${kinds[kind].path}/${id}`

/** What a record is about: the body, the person, the event; not the page that tells of it. */
export const recordIri = (base: string, kind: Kind, id: Id): string => `${documentIri(base, kind, id)}#id`

/** Another record. */
export const ref = (kind: Kind): Form<Id> => ({
  write: (id, { writing }) => ({ iri: recordIri(writing.base, kind, id) }),
  read: (value, reading) => (value.kind === 'node' ? reading.idOf(value, kind) : undefined),
})

/** One of several kinds of record, each under its own key: `{ person }` or `{ organisation }`. */
export const refs = <T extends { [K in Kind]?: Id | undefined }>(property: Term): Mapping<T> => ({
  write: (value, { resource, writing }) => {
    for (const [kind, id] of Object.entries(value))
      if (id !== undefined) add(resource, property, { iri: recordIri(writing.base, kind as Kind, id) })
  },
  read: ({ node, reading }) => {
    const found = node.values(property).flatMap((value) => {
      const kind = value.kind === 'node' ? reading.kindOf(value) : undefined
      if (value.kind === 'node' && kind === undefined)
        reading.report(value, 'dangling', `Expected a record of a known kind; received <${value.iri}>`)
      return value.kind === 'node' && kind ? [[kind, reading.idOf(value, kind)] as const] : []
    })
    return found.length === 0 ? undefined : Object.fromEntries(found)
  },
})

/**
 * A part of a record, by its id in one of the record's lists.
 *
 * @param of the record whose part it is, if it is another one
 */
export const within = (
  list: string,
  of: (writing: Writing) => [kind: Kind, id: Id] = ({ kind, record }) => [kind, record.id],
): Form<Id> => ({
  write: (id, { writing }) => ({ iri: `${documentIri(writing.base, ...of(writing))}#/${list}/${id}` }),
  read: (value) => (value.kind === 'node' ? value.iri.split(`#/${list}/`)[1] : undefined),
})

/** A node of a programme. */
export const nodeOf: Form<{ programme: Id; node: Id }> = {
  write: ({ programme, node }, { writing }) => ({
    iri: `${documentIri(writing.base, 'programme', programme)}#/nodes/${node}`,
  }),
  read: (value, reading) => {
    if (value.kind !== 'node') return undefined
    const [document, node] = value.iri.split('#/nodes/')
    return { programme: reading.idOf({ ...value, iri: `${document}#id` }, 'programme'), node }
  },
}
