/** What a term of a context stands for. */
export type TermDefinition = {
  /** An IRI or a keyword; `undefined` when the term is switched off. */
  iri: string | undefined
  type?: string | undefined
  /** `null` switches the language of the context off. */
  language?: string | null | undefined
  container: readonly string[]
  reverse: boolean
  /** A context of its own, for what stands under the term. */
  scoped?: unknown
}

/** The terms of a context over those of the place around it, which are not copied: there can be many of both. */
export class Terms {
  readonly #own = new Map<string, TermDefinition>()
  readonly #outer: Terms | undefined

  constructor(outer?: Terms) {
    this.#outer = outer
  }

  get(name: string): TermDefinition | undefined {
    return this.#own.get(name) ?? this.#outer?.get(name)
  }

  set(name: string, definition: TermDefinition): void {
    this.#own.set(name, definition)
  }
}
