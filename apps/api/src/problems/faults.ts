import type { ParameterForm } from '@torg/domain/queries'
import { closestMatch } from 'leven'
import type { z } from 'zod'
import type { Fault } from './refusal.ts'

const printed = (value: unknown) => String(value).slice(0, 200)

/** What is wrong with a query, from what its schema said of it. */
export const faultsOf = (
  issues: readonly z.core.$ZodIssue[],
  query: Record<string, unknown>,
  known: readonly string[],
): Fault[] =>
  issues.flatMap((issue): Fault[] => {
    if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => unknownParameter(key, known))
    const parameter = String(issue.path[0])
    const form = issue.code === 'custom' ? (issue.params as ParameterForm | undefined) : undefined
    const value = query[parameter]
    if (value === undefined) return [{ parameter, code: 'missing', ...(form ? { form } : {}) }]
    if (Array.isArray(value) && !form?.several)
      return [{ parameter, code: 'repeated', received: printed(value) }]
    return [{ parameter, code: codeOf(form, value), received: printed(value), ...(form ? { form } : {}) }]
  })

function codeOf(form: ParameterForm | undefined, value: unknown): Fault['code'] {
  if (form?.form === 'one-of') return 'not_one_of'
  return form?.form === 'number' && /^-?\d+$/.test(String(value)) ? 'out_of_range' : 'malformed'
}

function unknownParameter(parameter: string, known: readonly string[]): Fault {
  const nearest = closestMatch(parameter, known, { maxDistance: Math.max(2, parameter.length / 2) })
  return {
    parameter: parameter.slice(0, 100),
    code: 'unknown_parameter',
    ...(nearest
      ? { other: nearest }
      : known.length > 0
        ? { form: { form: 'one-of', values: known, example: '' } }
        : {}),
  }
}
