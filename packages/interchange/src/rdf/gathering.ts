import { add, type Resource, resource } from './graph.ts'

/** What several resources refer to and say, said once. */
export function gathering() {
  const gathered = new Map<string, Resource>()
  const shared = (said: Resource): void => {
    const known = gathered.get(said.iri) ?? resource(said.iri, said.types)
    gathered.set(said.iri, known)
    for (const [property, values] of said.properties) {
      const there = new Set(known.properties.get(property)?.map((value) => JSON.stringify(value)))
      add(known, property, ...values.filter((value) => !there.has(JSON.stringify(value))))
    }
  }
  return { gathered, shared }
}
