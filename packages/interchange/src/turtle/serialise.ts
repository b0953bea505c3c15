import { DataFactory, Writer } from 'n3'
import { isResource, type Resource, type Value, withParts } from '../rdf/graph.ts'
import { iriOf, prefixes } from '../rdf/namespaces.ts'

const { literal, namedNode, quad } = DataFactory

const object = (value: Value) => {
  if (isResource(value) || 'iri' in value) return namedNode(value.iri)
  return 'language' in value
    ? literal(value.value, value.language)
    : literal(value.value, namedNode(iriOf(value.datatype)))
}

/**
 * Resources as Turtle, each followed by its parts.
 * @see https://www.w3.org/TR/turtle/
 */
export function toTurtle(resources: readonly Resource[]): string {
  const writer = new Writer({ prefixes })
  const say = (subject: string, predicate: string, value: ReturnType<typeof object>) =>
    writer.addQuad(quad(namedNode(subject), namedNode(predicate), value))
  for (const top of resources)
    for (const { iri, types, properties } of withParts(top)) {
      for (const type of types) say(iri, iriOf('rdf:type'), namedNode(iriOf(type)))
      for (const [property, values] of properties)
        for (const value of values) say(iri, iriOf(property), object(value))
    }
  let written = ''
  // Without a stream to write to, it answers before it returns.
  writer.end((_, result) => {
    written = result
  })
  return written
}
