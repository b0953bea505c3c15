import { pointerTo } from '@torg/domain/values'
import { iriOf } from '../../rdf/namespaces.ts'
import type { Reading } from '../../reading/reading.ts'
import { type Graph, GraphNode, type GraphValue } from '../graph.ts'
import { type ActiveContext, type ContextReading, expandName, withContext } from './context.ts'
import { type TermDefinition, Terms } from './terms.ts'

export type Expansion = {
  base: string
  contexts: ContextReading['contexts']
  reading: Reading
}

/** A place of a document, with what names mean there. */
type Here = { active: ActiveContext; pointer: string; depth: number }

type Entries = Record<string, unknown>

/** A document that is not read any further. */
class Refusal extends Error {
  readonly pointer: string

  constructor(pointer: string, message: string) {
    super(message)
    this.pointer = pointer
  }
}

// The property, its list, and the node in it.
const LEVELS_OF_A_NODE = 3
const MOST_VALUES = 4_000_000

const isObject = (value: unknown): value is Entries =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : [value])
const asText = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined)

const below = (here: Here, key: string | number): Here => ({
  ...here,
  pointer: `${here.pointer}${pointerTo([key])}`,
  depth: here.depth + 1,
})

const undefinedTerm: TermDefinition = { iri: undefined, container: [], reverse: false }
const langString = iriOf('rdf:langString')

/** Reads a JSON-LD document into a graph of nodes; every value keeps the pointer to where it stands. */
class Expander {
  readonly graph: Graph = new Map()
  readonly #expansion: Expansion
  #count = 0
  #blanks = 0

  constructor(expansion: Expansion) {
    this.#expansion = expansion
  }

  #spend(pointer: string): void {
    this.#count++
    if (this.#count > MOST_VALUES)
      throw new Refusal(pointer, `Expected at most ${MOST_VALUES} values; nothing was read`)
  }

  #enter({ pointer, depth }: Here): void {
    const deepest = this.#expansion.reading.limits.depth
    this.#spend(pointer)
    if (depth > deepest * LEVELS_OF_A_NODE)
      throw new Refusal(pointer, `Expected objects at most ${deepest} deep; nothing was read`)
  }

  #within(stated: unknown, here: Here): Here {
    const { pointer } = here
    const { contexts, reading } = this.#expansion
    const active = withContext(stated, here.active, {
      contexts,
      report: (text) => reading.problem('unreadable', { pointer }, text),
      spend: () => this.#spend(pointer),
    })
    return { ...here, active }
  }

  #inOwnContext(entries: Entries, outer: Here): Here {
    if (!('@context' in entries)) return outer
    const { active } = this.#within(entries['@context'], below(outer, '@context'))
    return { ...outer, active }
  }

  /** Nodes at the top, in a graph, or among what is included. */
  nodes(value: unknown, here: Here): void {
    this.#enter(here)
    if (Array.isArray(value))
      for (const [index, each] of value.entries()) this.nodes(each, below(here, index))
    else if (isObject(value)) this.#node(value, here)
  }

  #named(iri: string, { pointer }: Here): GraphNode {
    const node = this.graph.get(iri) ?? new GraphNode(iri, pointer)
    this.graph.set(iri, node)
    return node
  }

  #node(entries: Entries, outer: Here, id?: string): GraphValue {
    let here = this.#inOwnContext(entries, outer)
    const { active } = here
    const keysOf = (keyword: string) =>
      Object.keys(entries).filter((key) => expandName(key, active, 'vocab') === keyword)
    const types = keysOf('@type')
      .flatMap((key) => list(entries[key]))
      .filter((type) => typeof type === 'string')
    const scoped = types.toSorted().flatMap((type) => active.terms.get(type)?.scoped ?? [])
    if (scoped.length > 0) here = this.#within(scoped, here)
    const [stated] = keysOf('@id').map((key) => asText(entries[key]))
    const iri = (stated === undefined ? undefined : expandName(stated, active, 'document')) ?? id
    const name = iri ?? `_:torg-${this.#blanks++}`
    // A node stands where it is described, not where it was first referred to.
    const describes = Object.keys(entries).length > 1
    const known = this.graph.get(name)
    if (describes && known?.isBare) this.graph.delete(name)
    const node = this.#named(name, here)
    for (const type of known?.types ?? []) node.types.add(type)
    for (const type of types) {
      const full = expandName(type, active, 'vocab') ?? expandName(type, active, 'document')
      if (full !== undefined) node.types.add(full)
    }
    this.#properties(entries, node, here)
    return { kind: 'node', iri: node.iri, pointer: here.pointer }
  }

  #properties(entries: Entries, node: GraphNode, here: Here): void {
    for (const [key, value] of Object.entries(entries)) {
      const name = expandName(key, here.active, 'vocab')
      const there = below(here, key)
      if (name === '@graph' || name === '@included') this.nodes(value, there)
      else if (name === '@nest') {
        for (const each of list(value)) if (isObject(each)) this.#properties(each, node, there)
      } else if (name === '@reverse' && isObject(value)) {
        for (const [inner, subjects] of Object.entries(value)) {
          const term = here.active.terms.get(inner) ?? undefinedTerm
          const property = expandName(inner, here.active, 'vocab')
          this.#property(
            { ...term, iri: property, reverse: !term.reverse },
            subjects,
            node,
            below(there, inner),
          )
        }
      } else {
        const term = here.active.terms.get(key) ?? undefinedTerm
        this.#property({ ...term, iri: name }, value, node, there)
      }
    }
  }

  #property(term: TermDefinition, value: unknown, node: GraphNode, outer: Here): void {
    const { iri } = term
    if (iri === undefined || iri.startsWith('@') || !iri.includes(':')) return
    const here = term.scoped === undefined ? outer : this.#within(term.scoped, outer)
    for (const found of this.#values(value, term, here))
      if (!term.reverse) node.add(iri, found)
      else if (found.kind === 'node')
        this.#named(found.iri, here).add(iri, { kind: 'node', iri: node.iri, pointer: here.pointer })
  }

  *#values(value: unknown, term: TermDefinition, here: Here): Generator<GraphValue, void, undefined> {
    this.#enter(here)
    if (Array.isArray(value))
      for (const [index, each] of value.entries()) yield* this.#values(each, term, below(here, index))
    else if (isObject(value)) yield* this.#map(value, term, here)
    else {
      const found = this.#scalar(value, term, here)
      if (found) yield found
    }
  }

  *#map(entries: Entries, term: TermDefinition, here: Here): Generator<GraphValue, void, undefined> {
    const { container } = term
    const each = { ...term, container: [] }
    const holds = (keyword: string) => container.includes(keyword)
    if (holds('@language')) {
      for (const [language, words] of Object.entries(entries)) {
        const spoken = expandName(language, here.active, 'vocab') === '@none' ? null : language
        yield* this.#values(words, { ...each, type: undefined, language: spoken }, below(here, language))
      }
    } else if (holds('@index') || holds('@graph')) {
      for (const [index, value] of Object.entries(entries))
        yield* this.#values(value, each, below(here, index))
    } else if (holds('@id')) {
      for (const [id, value] of Object.entries(entries))
        for (const one of list(value))
          if (isObject(one)) yield this.#node(one, below(here, id), expandName(id, here.active, 'document'))
    } else yield* this.#object(entries, each, here)
  }

  *#object(entries: Entries, term: TermDefinition, outer: Here): Generator<GraphValue, void, undefined> {
    const here = this.#inOwnContext(entries, outer)
    const keys = new Map(Object.keys(entries).map((key) => [expandName(key, here.active, 'vocab'), key]))
    const under = (keyword: string) => entries[keys.get(keyword) ?? keyword]
    if (keys.has('@value')) {
      const [language, type] = [asText(under('@language')), asText(under('@type'))]
      const datatype = type === undefined ? undefined : expandName(type, here.active, 'vocab')
      const found = literal(under('@value'), language, datatype, here)
      if (found) yield found
    } else if (keys.has('@list') || keys.has('@set'))
      yield* this.#values(
        under('@list') ?? under('@set'),
        term,
        below(here, keys.get('@list') ?? keys.get('@set') ?? ''),
      )
    else yield this.#node(entries, outer)
  }

  #scalar(value: unknown, { type, language }: TermDefinition, here: Here): GraphValue | undefined {
    const { active, pointer } = here
    if (typeof value === 'string' && (type === '@id' || type === '@vocab')) {
      const inVocabulary = type === '@vocab' ? expandName(value, active, 'vocab') : undefined
      const iri = inVocabulary ?? expandName(value, active, 'document')
      return iri === undefined ? undefined : { kind: 'node', iri, pointer }
    }
    // SEMIC's contexts ask for texts with a language as a datatype, which leaves none to be stated.
    if (type !== undefined && !type.startsWith('@') && type !== langString)
      return literal(value, undefined, type, here)
    const spoken = language === undefined ? active.language : (language ?? undefined)
    return literal(value, spoken, undefined, here)
  }
}

function literal(
  value: unknown,
  language: string | undefined,
  datatype: string | undefined,
  { pointer }: Here,
): GraphValue | undefined {
  if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean') return undefined
  return {
    kind: 'literal',
    value: String(value),
    pointer,
    ...(language !== undefined && typeof value === 'string' ? { language } : {}),
    ...(datatype === undefined ? {} : { datatype }),
  }
}

/**
 * The graph that a JSON-LD document states, expanded or compacted, nested or flat.
 *
 * Contexts are read as in JSON-LD 1.1, except `@import`, `@protected`, `@propagate` and `@version`; type maps are not
 * read. A document that passes a limit is refused whole.
 * @see https://www.w3.org/TR/json-ld11-api/#expansion
 */
export function expand(document: unknown, expansion: Expansion): Graph {
  const expander = new Expander(expansion)
  try {
    expander.nodes(document, {
      active: { terms: new Terms(), base: expansion.base, vocab: undefined, language: undefined },
      pointer: '',
      depth: 0,
    })
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    expansion.reading.problem('too-large', { pointer: error.pointer }, error.message)
    return new Map()
  }
  return expander.graph
}
