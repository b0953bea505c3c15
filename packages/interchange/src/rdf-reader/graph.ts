import { iriOf, type Term } from '../rdf/namespaces.ts'

/** A value as it is read, with the pointer to where it stands in the document. */
export type GraphValue =
  | { kind: 'node'; iri: string; pointer: string }
  | { kind: 'literal'; value: string; language?: string; datatype?: string; pointer: string }

/** Something that a document says something of, in one place or in several. */
export class GraphNode {
  readonly iri: string
  /** Where it first stands. */
  readonly pointer: string
  readonly types = new Set<string>()
  readonly #properties = new Map<string, GraphValue[]>()
  readonly #read = new Set<string>()

  constructor(iri: string, pointer: string) {
    this.iri = iri
    this.pointer = pointer
  }

  add(property: string, value: GraphValue): void {
    const values = this.#properties.get(property)
    if (values) values.push(value)
    else this.#properties.set(property, [value])
  }

  /** Whether nothing but its type is known: it is only referred to. */
  get isBare(): boolean {
    return this.#properties.size === 0
  }

  is(term: Term): boolean {
    return this.types.has(iriOf(term))
  }

  /** What is said under a property, which is thereby read. */
  values(property: Term): readonly GraphValue[] {
    this.#read.add(iriOf(property))
    return this.peek(property)
  }

  /** What is said under a property, to be read yet. */
  peek(property: Term): readonly GraphValue[] {
    return this.#properties.get(iriOf(property)) ?? []
  }

  /** What nobody read, by property. */
  unread(): [property: string, values: readonly GraphValue[]][] {
    return [...this.#properties].filter(([property]) => !this.#read.has(property))
  }
}

export type Graph = Map<string, GraphNode>
