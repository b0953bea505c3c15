import { LanguageTag, type LocalizedText, pointerTo } from '@torg/domain/values'
import { textOfHtml } from '../../plain-text/html.ts'
import { type Entry, entryOf } from '../../reading/json.ts'

/** A value of a property, and where it stands. */
export type Value = { pointer: string; value: unknown }

const prefixes = ['', 'schema:', 'https://schema.org/', 'http://schema.org/']

/** A name of the vocabulary without its prefix or address. */
export const bare = (name: string): string =>
  name.replace(/^(?:schema:|https?:\/\/(?:www\.)?schema\.org\/)/, '')

/** The values of a property, be they one or a list (plain, or in `@list`, `@set`). */
export function valuesIn({ pointer, value }: Entry, property: string): Value[] {
  const key = prefixes.map((prefix) => `${prefix}${property}`).find((name) => Object.hasOwn(value, name))
  return key === undefined ? [] : flat({ pointer: `${pointer}${pointerTo([key])}`, value: value[key] })
}

function flat({ pointer, value }: Value, depth = 0): Value[] {
  if (depth > 3 || value === null || value === undefined) return []
  if (Array.isArray(value))
    return value.flatMap((each, index) => flat({ pointer: `${pointer}/${index}`, value: each }, depth + 1))
  const inner = entryOf(value)?.value
  for (const key of ['@list', '@set'])
    if (inner && Object.hasOwn(inner, key))
      return flat({ pointer: `${pointer}/${key}`, value: inner[key] }, depth + 1)
  return [{ pointer, value }]
}

/** The objects that a property holds. */
export const nodesIn = (node: Entry, property: string): Entry[] =>
  valuesIn(node, property).flatMap(({ value, pointer }) => entryOf(value, pointer) ?? [])

export const typesOf = (node: Entry): string[] =>
  valuesIn(node, '@type').flatMap(({ value }) => (typeof value === 'string' ? [bare(value)] : []))

/** A string, number or typed value as text. */
function scalar(value: unknown): string | undefined {
  const held = entryOf(value)?.value
  const inner = held ? (Object.hasOwn(held, '@value') ? held['@value'] : held['@id']) : value
  const text = typeof inner === 'string' ? inner.trim() : typeof inner === 'number' ? String(inner) : ''
  return text === '' ? undefined : text
}

/** The first value of a property as text: a string, a number, or the address that it points to. */
export function scalarIn(node: Entry, property: string): string | undefined {
  for (const { value } of valuesIn(node, property)) {
    const text = scalar(value)
    if (text !== undefined) return text
  }
  return undefined
}

export const scalarsIn = (node: Entry, property: string): string[] =>
  valuesIn(node, property).flatMap(({ value }) => scalar(value) ?? [])

const looksLikeHtml = /<\/?[a-z][^<>]*>|&(?:#\d+|#x[\da-f]+|[a-z]+);/i

/** A text in its languages: strings, `@value` with `@language`, or a thing that has a name. */
export function textOfValue(
  { value, pointer }: Value,
  language: LanguageTag,
  depth = 0,
): LocalizedText | undefined {
  const node = entryOf(value, pointer)
  if (node && !Object.hasOwn(node.value, '@value'))
    return depth > 2 ? undefined : textIn(node, 'name', language, depth + 1)
  const text = scalar(value)
  if (text === undefined) return undefined
  const tag = LanguageTag.safeParse(node?.value['@language']).data
  // What names its language was not meant for a browser.
  const plain = tag === undefined && looksLikeHtml.test(text) ? textOfHtml(text) : text
  return plain === '' ? undefined : { [tag ?? language]: plain }
}

/** Values as texts, those that are none left out. */
export const textsOfValues = (values: readonly Value[], language: LanguageTag, depth = 0): LocalizedText[] =>
  values.map((each) => textOfValue(each, language, depth)).filter((text) => text !== undefined)

/** What a property says, all its languages together; of two texts in one language the first. */
export function textIn(
  node: Entry,
  property: string,
  language: LanguageTag,
  depth = 0,
): LocalizedText | undefined {
  const texts = textsOfValues(valuesIn(node, property), language, depth)
  return texts.length === 0 ? undefined : Object.assign({}, ...texts.toReversed())
}
