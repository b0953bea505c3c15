import type { Phone } from '@torg/domain/contacts'
import { kindNames, kinds } from '@torg/domain/records'
import { type CountryCode, Id, type Kind } from '@torg/domain/values'
import { explainRefusal, readPhone } from '../phone/phone.ts'
import type { Term } from '../rdf/namespaces.ts'
import type { ProblemCode } from '../reading/problem.ts'
import type { Reading } from '../reading/reading.ts'
import type { Graph, GraphNode, GraphValue } from './graph.ts'
import { idOfIri, idsOfNodes, tailOf } from './iri-ids.ts'
import { kindOfNode } from './kind.ts'

const momentTerms: Term[] = [
  'time:inXSDDateTimeStamp',
  'time:inXSDDateTime',
  'time:inXSDDate',
  'time:inXSDgYearMonth',
  'time:inXSDgYear',
]

export type GraphReadingOptions = {
  base: string
  zone: string
  language: string
  country?: CountryCode | undefined
  idOf?: ((iri: string, kind: Kind) => Id | undefined) | undefined
}

/** A graph that is being read into records: what its nodes are there, and which ids they have. */
export class GraphReading {
  readonly zone: string
  /** Of texts that state none. */
  readonly language: string
  readonly #reading: Reading
  readonly #graph: Graph
  readonly #options: GraphReadingOptions
  readonly #ids: ReadonlyMap<string, Id>
  readonly #reached = new Map<string, GraphNode>()

  constructor(graph: Graph, reading: Reading, options: GraphReadingOptions) {
    this.#graph = graph
    this.#reading = reading
    this.#options = options
    this.zone = options.zone
    this.language = options.language
    this.#ids = idsOfNodes(graph)
    for (const node of graph.values())
      for (const value of node.peek('cv:contactPoint'))
        if (value.kind === 'node' && !this.#reached.has(value.iri)) this.#reached.set(value.iri, node)
  }

  report({ pointer }: { pointer: string }, code: ProblemCode, text: string): void {
    this.#reading.problem(code, { pointer }, text)
  }

  nodeAt(value: GraphValue): GraphNode | undefined {
    return value.kind === 'node' ? this.#graph.get(value.iri) : undefined
  }

  /** Who has a contact point. */
  reachedBy(contact: GraphNode): GraphNode | undefined {
    return this.#reached.get(contact.iri)
  }

  /** Values in the order that they state if they are parts of a node, else as they stand in the document. */
  inOrder(values: readonly GraphValue[], of: GraphNode): readonly GraphValue[] {
    const within = of.iri.replace(/#id$/, '#')
    const position = (value: GraphValue) => {
      if (value.kind !== 'node' || !value.iri.startsWith(`${within}/`)) return Number.NaN
      const [said] = this.nodeAt(value)?.values('torg:position') ?? []
      return said?.kind === 'literal' ? Number(said.value) : Number.NaN
    }
    const placed = values.map((value) => ({ value, at: position(value) }))
    if (placed.some(({ at }) => Number.isNaN(at))) return values
    return placed.toSorted((a, b) => a.at - b.at).map(({ value }) => value)
  }

  /** The id of a part of a record that states none. */
  idOfPart({ iri }: GraphNode): Id {
    return idOfIri(iri)
  }

  /** The last part of an IRI that tells something. */
  tailOf(iri: string): string {
    return tailOf(iri)
  }

  /** A telephone number as others write it; `undefined`, and reported, when it is none of a known country. */
  phone(value: GraphValue): Phone | undefined {
    if (value.kind !== 'literal') return undefined
    const read = readPhone(value.value, this.#options.country)
    if ('phone' in read) return read.phone
    this.report(value, 'not-valid', `${explainRefusal(read.refused)}; received "${value.value.slice(0, 80)}"`)
    return undefined
  }

  /** What a moment says of itself. */
  momentOf(node: GraphNode): string | undefined {
    const [said] = momentTerms.flatMap((term) => node.values(term))
    return said?.kind === 'literal' ? said.value : undefined
  }

  /** The record that an IRI names in the way that we write them. */
  own(iri: string): { kind: Kind; id: Id } | undefined {
    if (!iri.startsWith(this.#options.base) || !iri.endsWith('#id')) return undefined
    const [path, id, ...rest] = iri.slice(this.#options.base.length, -'#id'.length).split('/')
    const kind = kindNames.find((each) => kinds[each].path === path)
    return kind && rest.length === 0 && Id.safeParse(id).success ? { kind, id: id as Id } : undefined
  }

  /** The kind of record that a node is, by its type or by its IRI; `undefined` when it is none. */
  kindOf({ iri }: { iri: string }): Kind | undefined {
    const node = this.#graph.get(iri)
    return (node && kindOfNode(node)) ?? this.own(iri)?.kind
  }

  /** The id of a record that is referred to; `undefined` when what stands there is none of that kind. */
  idOf({ iri }: { iri: string }, kind: Kind): Id | undefined {
    const found = this.kindOf({ iri })
    if (found !== undefined && found !== kind) return undefined
    // A node that is described here, and not as a record, is none.
    const node = this.#graph.get(iri)
    if (found === undefined && node && !node.isBare) return undefined
    return this.own(iri)?.id ?? this.#options.idOf?.(iri, kind) ?? this.#ids.get(iri) ?? idOfIri(iri)
  }
}
