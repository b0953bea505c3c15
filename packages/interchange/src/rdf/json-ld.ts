import { context, isLocalized } from './context.ts'
import { isResource, type Literal, type Resource, type Value } from './graph.ts'
import type { Term } from './namespaces.ts'

export type JsonLdValue = string | number | boolean | JsonLdNode | readonly JsonLdValue[]

/** A node of JSON-LD. */
export type JsonLdNode = { readonly [property: string]: JsonLdValue }

/** A JSON-LD document: its context, and what it says of things that have an `@id`. */
export type JsonLdGraph = {
  readonly '@context': string | typeof context
  readonly '@graph': readonly JsonLdNode[]
}

const oneOrMany = (values: readonly JsonLdValue[]): JsonLdValue =>
  values.length === 1 && values[0] !== undefined ? values[0] : values

function literalValue(literal: Literal): JsonLdValue {
  if ('language' in literal) return { '@value': literal.value, '@language': literal.language }
  const { value, datatype } = literal
  if (datatype === 'xsd:string') return value
  if (datatype === 'xsd:boolean') return value === 'true'
  // JSON has no other numbers, and those of JSON-LD come back as they were only where they are whole.
  if (datatype === 'xsd:integer' && Number.isSafeInteger(Number(value))) return Number(value)
  return { '@value': value, '@type': datatype }
}

function written(value: Value): JsonLdValue {
  if (isResource(value)) return node(value)
  return 'iri' in value ? { '@id': value.iri } : literalValue(value)
}

function languageMap(values: readonly Value[]): JsonLdValue | undefined {
  const texts = new Map<string, string[]>()
  for (const value of values) {
    if (!('language' in value)) return undefined
    texts.set(value.language, [...(texts.get(value.language) ?? []), value.value])
  }
  return Object.fromEntries([...texts].map(([language, words]) => [language, oneOrMany(words)]))
}

const propertyValue = (property: Term, values: readonly Value[]): JsonLdValue =>
  (isLocalized(property) ? languageMap(values) : undefined) ?? oneOrMany(values.map(written))

const node = ({ iri, types, properties }: Resource): JsonLdNode => ({
  '@id': iri,
  ...(types.length === 0 ? {} : { '@type': oneOrMany(types) }),
  ...Object.fromEntries(
    [...properties].map(([property, values]) => [property, propertyValue(property, values)]),
  ),
})

/** Resources as JSON-LD, the parts of each inside it. */
export const toJsonLd = (resources: readonly Resource[], address?: string | undefined): JsonLdGraph => ({
  '@context': address ?? context,
  '@graph': resources.map(node),
})
