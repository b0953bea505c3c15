import fc from 'fast-check'
import type { ApiDocument, JsonSchema } from './document.ts'
import { awkwardText } from './hostile.ts'

const day = fc
  .date({ min: new Date('1000-01-01'), max: new Date('8999-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))

const formats: Record<string, fc.Arbitrary<string>> = {
  date: day,
  'date-time': fc
    .date({ min: new Date('1000-01-01'), max: new Date('8999-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString()),
  email: fc.constantFrom('a@b.example', 'fornamn.efternamn@gov.example'),
  uri: fc.constantFrom('https://example.org/', 'http://example.org/å?q=1#x', 'mailto:a@b.example'),
}

/** A text of the form that a pattern has; an example of it where the pattern looks ahead. */
function ofPattern(pattern: string, examples: readonly unknown[]): fc.Arbitrary<string> {
  const form = new RegExp(pattern, 'u')
  const given = examples.filter((example) => typeof example === 'string')
  try {
    const made = fc.stringMatching(new RegExp(pattern), { size: '-1' })
    return given.length > 0 ? fc.oneof(made, fc.constantFrom(...given)) : made
  } catch {
    return fc.constantFrom(...given, 'P2Y', '{given}.{family}@example.org').filter((text) => form.test(text))
  }
}

/** Values that a JSON Schema accepts. */
export function conforming(schema: JsonSchema, { components }: ApiDocument): fc.Arbitrary<unknown> {
  const made = new Map<string, fc.Arbitrary<unknown>>()

  const named = (ref: string): fc.Arbitrary<unknown> => {
    const name = ref.replace('#/components/schemas/', '')
    const known = made.get(name)
    if (known) return known
    const target = components.schemas[name]
    if (!target) throw new Error(`The document refers to ${ref}, which it does not have.`)
    const arbitrary = build(target)
    made.set(name, arbitrary)
    return arbitrary
  }

  function text({ pattern, format, minLength = 0, maxLength = 200, examples = [] }: JsonSchema) {
    const any =
      pattern === undefined
        ? format === undefined
          ? fc.oneof(awkwardText, fc.string({ maxLength: Math.min(maxLength, 40) }))
          : formats[format]
        : ofPattern(pattern, examples)
    if (!any) throw new Error(`No values are known of the format ${format}.`)
    return any.map((value) => value.slice(0, maxLength)).filter((value) => value.length >= minLength)
  }

  function object({ properties = {}, required = [], additionalProperties, propertyNames }: JsonSchema) {
    const known = fc.record(
      Object.fromEntries(Object.entries(properties).map(([name, field]) => [name, build(field)])),
      { requiredKeys: required },
    )
    if (typeof additionalProperties !== 'object' || Object.keys(properties).length > 0) return known
    const key = propertyNames
      ? build(propertyNames).map(String)
      : fc.constantFrom('sv', 'fi', 'en', 'sv-simple')
    return fc.dictionary(key, build(additionalProperties), { minKeys: 1, maxKeys: 3 })
  }

  function build(part: JsonSchema): fc.Arbitrary<unknown> {
    const choices = part.anyOf ?? part.oneOf
    if (part.$ref !== undefined) return named(part.$ref)
    if (choices) return fc.oneof(...choices.map(build))
    if (part.enum) return fc.constantFrom(...part.enum)
    if (part.const !== undefined) return fc.constant(part.const)
    if (part.type === 'string') return text(part)
    if (part.type === 'boolean') return fc.boolean()
    if (part.type === 'integer')
      return fc.integer({ min: part.minimum ?? 0, max: Math.min(part.maximum ?? 1000, 2 ** 31 - 1) })
    if (part.type === 'number')
      return fc.double({ min: part.minimum ?? 0, max: part.maximum ?? 1000, noNaN: true })
    if (part.type === 'array')
      return fc.array(build(part.items ?? {}), {
        minLength: part.minItems ?? 0,
        maxLength: Math.max(part.minItems ?? 0, 2),
      })
    if (part.type === 'object') return object(part)
    return fc.jsonValue({ maxDepth: 2 })
  }

  return build(schema)
}
