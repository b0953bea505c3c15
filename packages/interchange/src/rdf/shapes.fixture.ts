import { readFileSync } from 'node:fs'
import { DataFactory, Parser, type Quad_Object, Store } from 'n3'
import SHACLValidator from 'rdf-validate-shacl'
import { iriOf, type Term } from './namespaces.ts'

const { namedNode } = DataFactory

/** Shapes that stand in a file beside the caller. */
export const shapes = (file: URL): SHACLValidator =>
  new SHACLValidator(new Store(new Parser().parse(readFileSync(file, 'utf8'))))

/** What is wrong with a graph: of what, under which property, against which constraint. */
export async function violations(validator: SHACLValidator, graph: Store): Promise<string[]> {
  const { results } = await validator.validate(graph)
  return results
    .map(({ focusNode, path, sourceConstraintComponent: constraint }) =>
      [focusNode, path, constraint].map((term) => term?.value.split(/[/#]/).at(-1) ?? '').join(' '),
    )
    .toSorted()
}

export type Objects = readonly Quad_Object[]

/** A copy of a graph without the values of a property of something, or with others in their place. */
export function having(graph: Store, subject: string, property: Term, objects: Objects): Store {
  const copy = new Store(graph.getQuads(null, null, null, null))
  copy.removeQuads(copy.getQuads(subject, iriOf(property), null, null))
  for (const object of objects) copy.addQuad(namedNode(subject), namedNode(iriOf(property)), object)
  return copy
}
