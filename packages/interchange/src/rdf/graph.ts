import type { Term } from './namespaces.ts'

/** A text in a language, or a value of a datatype. */
export type Literal = { value: string; language: string } | { value: string; datatype: Term }

export type Reference = { iri: string }

/** Something that has an IRI, with what is said of it. Parts of it stand inside it. */
export type Resource = Reference & {
  types: readonly Term[]
  properties: Map<Term, Value[]>
}

export type Value = Literal | Reference | Resource

export const isResource = (value: Value): value is Resource => 'types' in value

export const resource = (iri: string, types: readonly Term[]): Resource => ({
  iri,
  types,
  properties: new Map(),
})

/** Says something of a resource. */
export function add(to: Resource, property: Term, ...values: readonly Value[]): void {
  if (values.length > 0) to.properties.set(property, [...(to.properties.get(property) ?? []), ...values])
}

/** A resource and all its parts, each after what it is part of. */
export function* withParts(of: Resource): Generator<Resource, void, undefined> {
  yield of
  for (const values of of.properties.values())
    for (const value of values) if (isResource(value)) yield* withParts(value)
}
