import type { ParameterForm } from '@torg/domain/queries'
import type { Details, Fault, FaultCode, ProblemCode } from './refusal.ts'

export type Words = {
  titles: Record<ProblemCode, string>
  details: Record<Exclude<ProblemCode, 'bad_request' | 'invalid'>, (details: Details) => string>
  faults: Record<FaultCode, (fault: Fault & { expected: string }) => string>
  /** A body that cannot be read at all. */
  unreadable: (details: Details) => string
  /** A record under another id than that of its address. */
  otherId: (details: Details) => string
  /** Both ends of a reference that leads nowhere. */
  dangling: (from: string, to: string) => string
  forms: { [Form in ParameterForm['form']]: string }
  /** `a day`, `2026-12-01` → `a day, such as 2026-12-01`. */
  example: (what: string, example: string) => string
  oneOf: (values: readonly string[]) => string
  wholeNumber: (least: number, most: number) => string
}

/** What was expected of a parameter, in words. */
export function expectation(form: ParameterForm, words: Words): string {
  if (form.form === 'one-of') return words.oneOf(form.values)
  if (form.form === 'number') return words.example(words.wholeNumber(form.least, form.most), form.example)
  return words.example(words.forms[form.form], form.example)
}
