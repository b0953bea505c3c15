import { type Kind, kinds } from '@torg/domain/records'
import fc from 'fast-check'
import { z } from 'zod'
import type { Given } from './context.ts'

const any = (values: readonly string[]) => fc.constantFrom(...values)

// What calendars, quoting and folding stumble over. No control characters: they mean nothing in a text.
const awkward = [
  'å',
  'Ä',
  'ö',
  '👩‍👩‍👧',
  '🏛️',
  '"',
  "'",
  ',',
  ';',
  ':',
  '\\',
  '\\n',
  '\n',
  '^',
  '<b>',
  '</script>',
  '&',
  ' ',
  '\u2028',
  'x'.repeat(80),
]
const text = fc
  .array(fc.oneof(any(awkward), fc.string({ unit: 'grapheme', maxLength: 12 })), {
    minLength: 1,
    maxLength: 8,
  })
  .map((parts) => `Ö${parts.join('')}ä`.replaceAll(/(?!\n)\p{Control}/gu, ''))

const day = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2040-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))
const time = fc.tuple(day, fc.integer({ min: 0, max: 95 })).map(([date, quarter]) => {
  const two = (value: number) => String(value).padStart(2, '0')
  return `${date}T${two(Math.floor(quarter / 4))}:${two((quarter % 4) * 15)}`
})
const date = fc.oneof(
  day,
  any(['2024', '2024-03', '2024-21', 'XXXX-06-08', '202X', '2017-08~', '2024-03-19?']),
)
const period = fc.oneof(
  date,
  any(['2019-10-25/2020-03-31', '../2022-03-31', '2023-10/..', '/2022-03-31', '2023-10/2027']),
)

/** Strings that schemas ask for; the first that a schema always accepts is what it gets. */
const strings = [
  text,
  any(['sv', 'fi', 'en', 'se', 'sv-simple']),
  any(['Europe/Helsinki', 'Europe/Stockholm', 'America/New_York', 'UTC']),
  any(['vasa-2020-01-23', 'a', '1.2-action-3', 'x-9']),
  any([
    'https://torg.example/å?a=1,2;3&b="c"',
    'http://example.org/\n',
    'https://example.net/#</script>',
    'https://www.linkedin.com/company/torg',
  ]),
  time,
  period,
  date,
  day,
  any(['anna.ostman@torg.example']),
  any(['{given}.{family}@torg.example']),
  any(['+358295530199', '+46812345678']),
  any(['/name/sv', '/when', '']),
  any(['P2Y', 'P6M']),
  any(['FI', 'SE']),
  any(['EUR', 'SEK']),
  any(['905', '0180']),
  any(['FI-12', 'SE-AB']),
  any(['1', '1.2', '1.2.3']),
  any(['mastodon', 'linkedin']),
  any(['FREQ=MONTHLY;BYDAY=2TU', 'FREQ=YEARLY', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,WE;COUNT=8']),
]

const accepts = (schema: z.core.$ZodType, candidate: fc.Arbitrary<unknown>) =>
  fc.sample(candidate, { numRuns: 40, seed: 1 }).every((value) => z.safeParse(schema, value).success)

function anyString(schema: z.core.$ZodType): fc.Arbitrary<unknown> {
  const found = strings.find((candidate) => accepts(schema, candidate))
  if (!found) throw new Error('Expected a sample of each string that the schemas ask for; one is missing')
  return found
}

function build(schema: z.core.$ZodType): fc.Arbitrary<unknown> {
  if (schema instanceof z.ZodOptional)
    return fc.option(anyOf(schema.def.innerType), { nil: undefined, freq: 3 })
  if (schema instanceof z.ZodArray) return fc.array(anyOf(schema.def.element), { minLength: 1, maxLength: 2 })
  if (schema instanceof z.ZodEnum) return fc.constantFrom(...schema.options)
  if (schema instanceof z.ZodLiteral) return fc.constantFrom(...schema.def.values)
  if (schema instanceof z.ZodBoolean) return fc.boolean()
  if (schema instanceof z.ZodNumber)
    return fc.integer({ min: Math.max(1, schema.minValue ?? 1), max: Math.min(90, schema.maxValue ?? 90) })
  if (schema instanceof z.ZodUnion) return fc.oneof(...schema.def.options.map(anyOf))
  if (schema instanceof z.ZodRecord)
    return fc
      .uniqueArray(fc.tuple(anyOf(schema.def.keyType), anyOf(schema.def.valueType)), {
        minLength: 1,
        maxLength: 3,
        selector: ([key]) => key,
      })
      .map(Object.fromEntries)
  if (schema instanceof z.ZodObject) {
    const shape = Object.entries(schema.def.shape).map(([key, field]) => [key, anyOf(field)] as const)
    return fc
      .record(Object.fromEntries(shape))
      .map((value) => Object.fromEntries(Object.entries(value).filter(([, field]) => field !== undefined)))
      .filter((value) => z.safeParse(schema, value).success)
  }
  return anyString(schema)
}

const built = new Map<z.core.$ZodType, fc.Arbitrary<unknown>>()

function anyOf(schema: z.core.$ZodType): fc.Arbitrary<unknown> {
  const known = built.get(schema)
  if (known) return known
  const made = build(schema)
  built.set(schema, made)
  return made
}

/** Any valid record of a kind, made from its schema, so that a new field is tried without a word here. */
export const anyRecord = <K extends Kind>(kind: K): fc.Arbitrary<Given<K>> =>
  anyOf(kinds[kind].schema).map((value) => z.parse(kinds[kind].schema, value) as Given<K>)

/** The values at the tips of a record, with their pointers. */
export function leaves(value: unknown, pointer = ''): { pointer: string; value: unknown }[] {
  if (typeof value !== 'object' || value === null) return [{ pointer, value }]
  return Object.entries(value)
    .filter(([, part]) => part !== undefined)
    .flatMap(([key, part]) => leaves(part, `${pointer}/${key}`))
}
