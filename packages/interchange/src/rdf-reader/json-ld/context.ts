import { lookedUp } from '../../reading/lookup.ts'
import { resolve } from './iri.ts'
import { type TermDefinition, Terms } from './terms.ts'

/** What names mean at a place of a document. */
export type ActiveContext = {
  terms: Terms
  base: string
  vocab: string | undefined
  language: string | undefined
}

/** What reading contexts needs from whoever reads the document. */
export type ContextReading = {
  /** The context at an address, if it is known. */
  contexts: (address: string) => unknown
  /** Says that a context could not be read. */
  report: (text: string) => void
  /** Counts the work; throws when it is too much. */
  spend: () => void
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const list = (value: unknown): unknown[] =>
  Array.isArray(value) ? value : value === undefined ? [] : [value]
const texts = (value: unknown): string[] => list(value).filter((each) => typeof each === 'string')

const keyword = /^@[a-z]+$/i

/** What a prefix and a name make, or the name if it is an IRI itself; `undefined` for a plain word. */
function expandCompact(name: string, terms: Terms): string | undefined {
  const colon = name.indexOf(':')
  if (colon <= 0) return undefined
  const [prefix, suffix] = [name.slice(0, colon), name.slice(colon + 1)]
  if (prefix === '_' || suffix.startsWith('//')) return name
  const namespace = terms.get(prefix)?.iri
  return namespace !== undefined && !namespace.startsWith('@') ? namespace + suffix : name
}

/** The IRI, blank node or keyword that a name stands for; `undefined` if none. */
export function expandName(
  name: string,
  active: ActiveContext,
  as: 'vocab' | 'document',
): string | undefined {
  if (keyword.test(name)) return name
  const term = as === 'vocab' ? active.terms.get(name) : undefined
  if (term) return term.iri
  const compact = expandCompact(name, active.terms)
  if (compact !== undefined) return compact
  if (as === 'vocab') return active.vocab === undefined ? undefined : active.vocab + name
  return resolve(name, active.base)
}

/** Defines the terms of one context object, each after those that it is made of. */
function define(local: Record<string, unknown>, active: ActiveContext, { spend }: ContextReading): void {
  const { terms } = active
  const begun = new Set<string>()

  const expanded = (name: string, itself: boolean): string | undefined => {
    const colon = name.indexOf(':')
    if (!itself && Object.hasOwn(local, name)) term(name)
    if (colon > 0 && Object.hasOwn(local, name.slice(0, colon))) term(name.slice(0, colon))
    if (!itself) return expandName(name, active, 'vocab')
    // A name that stands for itself, as "dct:title", means what its prefix makes of it.
    return expandCompact(name, terms) ?? (active.vocab === undefined ? undefined : active.vocab + name)
  }

  function definition(name: string, value: Record<string, unknown>): TermDefinition {
    const reverse = typeof value['@reverse'] === 'string'
    const id = reverse ? value['@reverse'] : value['@id']
    const { '@type': type, '@language': language } = value
    return {
      iri: typeof id === 'string' && id !== name ? expanded(id, false) : expanded(name, true),
      type: typeof type === 'string' ? expanded(type, type === name) : undefined,
      container: texts(value['@container']),
      reverse,
      ...(typeof language === 'string' || language === null ? { language } : {}),
      ...('@context' in value ? { scoped: value['@context'] } : {}),
    }
  }

  function term(name: string): void {
    if (begun.has(name) || keyword.test(name)) return
    begun.add(name)
    spend()
    const stated = lookedUp(local, name)
    const value = typeof stated === 'string' ? { '@id': stated } : stated
    if (value === null || (isObject(value) && value['@id'] === null))
      terms.set(name, { iri: undefined, container: [], reverse: false })
    else if (isObject(value)) terms.set(name, definition(name, value))
  }

  for (const name of Object.keys(local)) term(name)
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

// So many contexts refer to each other, and something is wrong.
const DEEPEST = 8

function take(stated: unknown, active: ActiveContext, reading: ContextReading, depth: number): ActiveContext {
  reading.spend()
  if (stated === null) return { terms: new Terms(), base: active.base, vocab: undefined, language: undefined }
  if (depth > DEEPEST) {
    reading.report(`Expected contexts that refer to each other at most ${DEEPEST} times`)
    return active
  }
  if (Array.isArray(stated))
    return stated.reduce((next, each) => take(each, next, reading, depth + 1), active)
  if (typeof stated === 'string') {
    const found = reading.contexts(stated)
    if (found !== undefined)
      return take(
        isObject(found) && '@context' in found ? found['@context'] : found,
        active,
        reading,
        depth + 1,
      )
    reading.report(`Expected a known context; received "${stated.slice(0, 200)}", and nothing is fetched`)
    return active
  }
  if (!isObject(stated)) {
    reading.report('Expected a context that is an object, an address or null')
    return active
  }
  const next = settings(stated, active)
  define(stated, next, reading)
  return next
}

/**
 * The context that holds where a document states one. Contexts at an address are taken from those that are known;
 * nothing is fetched.
 * @see https://www.w3.org/TR/json-ld11-api/#context-processing-algorithm
 */
export const withContext = (stated: unknown, active: ActiveContext, reading: ContextReading): ActiveContext =>
  take(stated, { ...active, terms: new Terms(active.terms) }, reading, 0)
