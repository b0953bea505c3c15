import type * as z from 'zod'
import { type ExpectationParams, received } from '../values/expected.ts'
import type { FieldProblem } from './problem.ts'
import type { Format, Words } from './words.ts'

type Sentence = Omit<FieldProblem, 'pointer'>

/** An issue that stands for one problem, in words. */
export function sentenceOf(issue: z.core.$ZodIssue, value: unknown, words: Words): Sentence {
  const shown = received(value)
  const sentence = (code: string, expected: string): Sentence => ({
    code,
    message: words.sentence(expected, shown),
    expected,
    ...(shown === undefined ? {} : { received: shown }),
  })
  if (issue.code === 'custom')
    return isOurs(issue.params)
      ? sentence(issue.params.code, words.expectation(issue.params))
      : { code: issue.code, message: issue.message }
  const choice = choiceOf(issue, words)
  if (value === undefined)
    return { code: 'missing', message: words.missing, ...(choice === undefined ? {} : { expected: choice }) }
  if (issue.code === 'too_small' && typeof value === 'string' && value.trim() === '')
    return { code: 'empty', message: words.empty }
  if (issue.code === 'invalid_format' && Object.hasOwn(words.formats, issue.format))
    return sentence(issue.format, words.formats[issue.format as Format])
  if (choice !== undefined) return sentence('invalid_value', choice)
  return {
    code: issue.code,
    message: byZod(issue, value, words),
    ...(shown === undefined ? {} : { received: shown }),
  }
}

const isOurs = (params: Record<string, unknown> | undefined): params is ExpectationParams =>
  typeof params?.code === 'string' && typeof params.expected === 'string'

/** The values that could stand here, when they can be listed. */
function choiceOf(issue: z.core.$ZodIssue, words: Words): string | undefined {
  const values =
    issue.code === 'invalid_value'
      ? issue.values
      : issue.code === 'invalid_union' && 'options' in issue
        ? issue.options
        : undefined
  if (values === undefined) return undefined
  const printed = values.map((value) => JSON.stringify(value))
  return [printed.slice(0, -1).join(', '), printed.at(-1)].filter(Boolean).join(` ${words.or} `)
}

function byZod(issue: z.core.$ZodIssue, value: unknown, words: Words): string {
  const told = words.zod({ ...issue, input: value } as z.core.$ZodRawIssue)
  return typeof told === 'string' ? told : (told?.message ?? issue.message)
}
