import { resolve } from './iri.ts'

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

/** What names mean at a place of a document. */
export type ActiveContext = {
  terms: ReadonlyMap<string, TermDefinition>
  base: string
  vocab: string | undefined
  language: string | undefined
}

/** The context at an address, if it is known. */
export type Contexts = (address: string) => unknown

/** Says that a context could not be read. */
export type Unreadable = (text: string) => void

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const keyword = /^@[a-z]+$/i

/** The IRI, blank node or keyword that a name stands for; `undefined` if none. */
export function expandName(
  name: string,
  active: ActiveContext,
  as: 'vocab' | 'document',
): string | undefined {
  if (keyword.test(name)) return name
  const term = active.terms.get(name)
  if (as === 'vocab' && term) return term.iri
  const colon = name.indexOf(':')
  if (colon > 0) {
    const [prefix, suffix] = [name.slice(0, colon), name.slice(colon + 1)]
    if (prefix === '_' || suffix.startsWith('//')) return name
    const namespace = active.terms.get(prefix)?.iri
    return namespace !== undefined && !namespace.startsWith('@') ? namespace + suffix : name
  }
  if (as === 'vocab') return active.vocab === undefined ? undefined : active.vocab + name
  return resolve(name, active.base)
}

const list = (value: unknown): unknown[] =>
  Array.isArray(value) ? value : value === undefined ? [] : [value]
const texts = (value: unknown): string[] => list(value).filter((each) => typeof each === 'string')

/** The terms of one context object, each defined after those that it is made of. */
function define(local: Record<string, unknown>, active: ActiveContext): ActiveContext {
  const terms = new Map(active.terms)
  const next = { ...active, terms }
  const begun = new Set<string>()

  const known = (name: string): string | undefined => {
    const colon = name.indexOf(':')
    if (name !== '' && Object.hasOwn(local, name)) term(name)
    if (colon > 0 && Object.hasOwn(local, name.slice(0, colon))) term(name.slice(0, colon))
    return expandName(name, next, 'vocab')
  }

  function term(name: string): void {
    if (begun.has(name) || keyword.test(name)) return
    begun.add(name)
    const stated = local[name]
    const value = typeof stated === 'string' ? { '@id': stated } : stated
    if (value === null || (isObject(value) && value['@id'] === null)) {
      terms.set(name, { iri: undefined, container: [], reverse: false })
      return
    }
    if (!isObject(value)) return
    const reverse = typeof value['@reverse'] === 'string'
    const id = reverse ? value['@reverse'] : value['@id']
    // A name that stands for itself, as "dct:title", means what its prefix makes of it.
    if (id === name || id === undefined) terms.delete(name)
    const iri = typeof id === 'string' && id !== name ? known(id) : known(name)
    const type = typeof value['@type'] === 'string' ? known(value['@type']) : undefined
    const language = value['@language']
    terms.set(name, {
      iri,
      type,
      container: texts(value['@container']),
      reverse,
      ...(typeof language === 'string' || language === null ? { language } : {}),
      ...('@context' in value ? { scoped: value['@context'] } : {}),
    })
  }

  for (const name of Object.keys(local)) term(name)
  return next
}

function settings(local: Record<string, unknown>, active: ActiveContext): ActiveContext {
  const { '@base': base, '@vocab': vocab, '@language': language } = local
  return {
    ...active,
    ...(typeof base === 'string' ? { base: resolve(base, active.base) ?? active.base } : {}),
    ...(vocab === null ? { vocab: undefined } : {}),
    ...(typeof vocab === 'string' ? { vocab: expandName(vocab, active, 'vocab') ?? vocab } : {}),
    ...(language === null ? { language: undefined } : {}),
    ...(typeof language === 'string' ? { language } : {}),
  }
}

/** So many contexts refer to each other, and something is wrong. */
const DEEPEST = 8

/**
 * The context that holds where a document states one. Contexts at an address are taken from those that are known;
 * nothing is fetched.
 * @see https://www.w3.org/TR/json-ld11-api/#context-processing-algorithm
 */
export function withContext(
  stated: unknown,
  active: ActiveContext,
  contexts: Contexts,
  report: Unreadable,
  depth = 0,
): ActiveContext {
  if (depth > DEEPEST) {
    report(`Expected contexts that refer to each other at most ${DEEPEST} times`)
    return active
  }
  let next = active
  for (const each of list(stated)) {
    if (each === null) next = { terms: new Map(), base: active.base, vocab: undefined, language: undefined }
    else if (typeof each === 'string') {
      const found = contexts(each)
      if (found === undefined) report(`Expected a known context; received "${each}", and nothing is fetched`)
      else
        next = withContext(
          isObject(found) && '@context' in found ? found['@context'] : found,
          next,
          contexts,
          report,
          depth + 1,
        )
    } else if (isObject(each)) next = define(each, settings(each, next))
    else report('Expected a context that is an object, an address or null')
  }
  return next
}
