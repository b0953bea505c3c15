import type { ParameterForm, Problem } from '@torg/domain/queries'

export type ProblemCode = Problem['code']
export type ProblemError = NonNullable<Problem['errors']>[number]

/** One thing that is wrong with a request, before it is put in words. */
export type Fault = {
  parameter: string
  code: ProblemError['code']
  received?: string
  /** How the parameter is written. */
  form?: ParameterForm
  /** Another parameter: the nearest known one, or the one that is needed beside this. */
  other?: string
}

/** What the words of a problem can need. */
export type Details = {
  id?: string
  list?: string
  removed?: string
  /** The day that was asked about. */
  on?: string
  /** Address of the record that took the place of a removed one. */
  successor?: string
  method?: string
  received?: number
  limit?: number
}

/** A request that is refused. It has a code and what the words need; the words and the status come later. */
export class Refusal extends Error {
  override readonly name = 'Refusal'
  readonly code: ProblemCode
  readonly details: Details
  readonly faults: readonly Fault[]

  constructor(
    code: ProblemCode,
    details: Details = {},
    faults: readonly Fault[] = [],
    options: ErrorOptions = {},
  ) {
    super(code, options)
    this.code = code
    this.details = details
    this.faults = faults
  }
}
