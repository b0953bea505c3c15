import { type JsonPointer, type Kind, pointerTo } from '@torg/domain/values'
import type { GraphNode, GraphValue } from '../../rdf-reader/graph.ts'
import type { GraphReading } from '../../rdf-reader/graph-reading.ts'
import { add, isResource, type Resource, type Value } from '../graph.ts'
import type { Term } from '../namespaces.ts'

/** What everything that writes a record needs. */
export type Writing = {
  base: string
  kind: Kind
  record: { id: string }
  /** Says that a value has no place here. */
  lose: (pointer: JsonPointer) => void
  /** Gathers what many records refer to: concepts, languages, countries, web pages. */
  shared: (resource: Resource) => void
}

/** A place to write at: the IRI of what stands there, and where it stands in the record. */
export type Place = { path: string; pointer: JsonPointer; writing: Writing }

/** What a value is said of. */
export type Subject = Place & { resource: Resource }

/** A node that is read. */
export type Source = { node: GraphNode; reading: GraphReading }

/** How a field of a record becomes statements about a resource, and comes back from them. */
export type Mapping<T> = {
  write: (value: T, to: Subject) => void
  /** What the schema is then asked about; `undefined` when nothing is said. */
  read: (from: Source) => unknown
}

/** How one value becomes a value of RDF, and comes back from it. */
export type Form<T> = {
  write: (value: T, at: Place) => Value
  read: (value: GraphValue, reading: GraphReading) => unknown
}

type KeyOf<T> = T extends unknown ? keyof T & string : never
type ValueAt<T, K> = T extends unknown ? (K extends keyof T ? T[K] : undefined) : never

/** A mapping for each field of an object, of each of its alternatives if it is a union: none can be forgotten. */
export type Table<T> = { [K in KeyOf<T>]: Mapping<NonNullable<ValueAt<T, K>>> }

/** A place within another; parts that have an id are named by it, and stand where they stand. */
export const below = <P extends Place>(place: P, key: string | number, name: string = String(key)): P => ({
  ...place,
  path: `${place.path}/${name}`,
  pointer: `${place.pointer}${pointerTo([key])}`,
})

export function writeTable<T>(table: Table<T>, value: T, to: Subject): void {
  const fields = value as Record<string, unknown>
  for (const [key, mapping] of Object.entries<Mapping<never>>(table))
    if (fields[key] !== undefined) mapping.write(fields[key] as never, below(to, key))
  for (const key of Object.keys(fields))
    if (!Object.hasOwn(table, key) && fields[key] !== undefined) to.writing.lose(below(to, key).pointer)
}

export function readTable<T>(table: Table<T>, from: Source): Record<string, unknown> | undefined {
  const fields = Object.entries<Mapping<never>>(table)
    .map(([key, mapping]) => [key, mapping.read(from)] as const)
    .filter(([, value]) => value !== undefined)
  return fields.length === 0 ? undefined : Object.fromEntries(fields)
}

/** A field that is one value of a property. */
export const one = <T>(property: Term, form: Form<T>): Mapping<T> => ({
  write: (value, to) => add(to.resource, property, form.write(value, to)),
  read: ({ node, reading }) =>
    node
      .values(property)
      .map((value) => form.read(value, reading))
      .find((value) => value !== undefined),
})

/** The names of the parts of a list: their ids where these tell them apart, as lists grow in the middle. */
function segments(values: readonly unknown[]): string[] {
  const ids = values.map((value) =>
    typeof value === 'object' && value !== null && 'id' in value ? String(value.id) : undefined,
  )
  const unique = ids.every((id) => id !== undefined) && new Set(ids).size === ids.length
  return values.map((_, index) => (unique ? String(ids[index]) : String(index)))
}

/** A field that is a list: each entry a value of the property. */
export const many = <T>(property: Term, form: Form<T>): Mapping<readonly T[]> => ({
  write: (values, to) => {
    const names = segments(values)
    values.forEach((value, index) => {
      const written = form.write(value, below(to, index, names[index]))
      // Statements have no order, and the order of tasks and commitments means something.
      if (isResource(written))
        add(written, 'torg:position', { value: String(index + 1), datatype: 'xsd:integer' })
      add(to.resource, property, written)
    })
  },
  read: ({ node, reading }) => {
    const values = reading
      .inOrder(node.values(property), node)
      .map((value) => form.read(value, reading))
      .filter((value) => value !== undefined)
    return values.length === 0 ? undefined : values
  },
})

/** A field whose own fields are said of the resource that it stands in. */
export const inline = <T>(table: Table<T>): Mapping<T> => ({
  write: (value, to) => writeTable(table, value, to),
  read: (from) => readTable(table, from),
})

/** Says something more, for those who do not read Torg's own terms; it is not read back. */
export const also = <T>(
  mapping: Mapping<T>,
  say: (value: T, to: Subject) => void,
  otherwise?: (from: Source) => unknown,
): Mapping<T> => ({
  write: (value, to) => {
    mapping.write(value, to)
    say(value, to)
  },
  read: (from) => mapping.read(from) ?? otherwise?.(from),
})
