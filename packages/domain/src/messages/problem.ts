import type * as z from 'zod'
import type { JsonPointer } from '../values/id.ts'
import { type Path, pointerTo, valueAt } from '../values/pointer.ts'
import { sentenceOf } from './sentence.ts'
import { bestOptions } from './union.ts'
import type { Words } from './words.ts'

/** What is wrong at one place of a value, told to whoever can mend it. */
export type FieldProblem = {
  /** Where in the value; the empty pointer is the whole of it. */
  pointer: JsonPointer
  /** Of a check of the domain (`fuzzy-date`), a format (`email`), `missing`, `empty`, or zod's own (`invalid_type`). */
  code: string
  /** A sentence in the language of the words. */
  message: string
  expected?: string
  received?: string
}

/**
 * What is wrong with a value that a schema refused, in the order of the schema.
 *
 * @param input what was given to the schema: the error does not hold it
 * @param words the language: `en`, `fi` or `sv` of this module
 * @example
 * const result = PublicEvent.safeParse(input)
 * if (!result.success) problems(result.error, input, sv)
 */
export const problems = (error: z.core.$ZodError, input: unknown, words: Words): FieldProblem[] =>
  error.issues.flatMap((issue) => problemsOf(issue, [], input, words))

/** @param value what the schema of the issue was given, at `base` */
function problemsOf(issue: z.core.$ZodIssue, base: Path, value: unknown, words: Words): FieldProblem[] {
  const path = [...base, ...issue.path]
  const pointer = pointerTo(path)
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => ({
      pointer: pointerTo([...path, key]),
      code: 'unknown_key',
      message: words.unknownKey(key),
    }))
  // The value of a key that is refused is the key itself.
  if (issue.code === 'invalid_key')
    return issue.issues.flatMap((inner) => problemsOf(inner, path, path.at(-1), words))
  const found = valueAt(value, issue.path)
  if (issue.code !== 'invalid_union' || issue.errors.length === 0)
    return [{ pointer, ...sentenceOf(issue, found, words) }]

  const told = bestOptions(issue.errors, found).map((issues) =>
    issues.flatMap((inner) => problemsOf(inner, path, found, words)),
  )
  const [best = []] = told
  if (told.length === 1) return best
  const wanted = told.map(([first]) =>
    first === undefined || first.code === 'missing'
      ? `"${first?.pointer.slice(pointer.length + 1) ?? ''}"`
      : (first.expected ?? first.message),
  )
  const expected = wanted.join(` ${words.or} `)
  const { received } = best[0] ?? {}
  return [
    {
      pointer,
      code: issue.code,
      message: words.sentence(expected, received),
      expected,
      ...(received === undefined ? {} : { received }),
    },
  ]
}
