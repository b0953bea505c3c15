import type { ParameterForm, Problem } from '@torg/domain/queries'
import type { KeyRole } from '@torg/domain/records'
import type { DanglingReference } from '@torg/storage'
import type { z } from 'zod'

export type ProblemCode = Problem['code']
export type ProblemError = NonNullable<Problem['errors']>[number]

export type FaultCode =
  | 'unknown_parameter'
  | 'missing'
  | 'repeated'
  | 'malformed'
  | 'not_one_of'
  | 'out_of_range'
  | 'bad_cursor'
  | 'needs_other'
  | 'not_beside'
  | 'no_such_record'

/** One thing that is wrong with a request, before it is put in words. */
export type Fault = {
  parameter: string
  code: FaultCode
  received?: string
  /** How the parameter is written. */
  form?: ParameterForm
  /** Another parameter: the nearest known one, or the one that is needed beside this. */
  other?: string
}

type Reason =
  | 'missing'
  | 'unknown'
  | 'revoked'
  | 'expired'
  | 'role'
  | 'owner'
  | 'id_taken'
  | 'mentioned'
  | 'too_many'
  | 'other_id'
  | 'json'
  | 'charset'
  | 'too_deep'
  | 'header'

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
  /** The methods that an address answers. */
  allow?: readonly string[]
  /** Which of the ways to be refused it is, where a code has several. */
  reason?: Reason
  /** The role that is needed. */
  needed?: KeyRole
  /** What a key acts for, or a record belongs to. */
  organisation?: string
  /** How something must be given, as an example: a media type, a header. */
  wanted?: string
  current?: NonNullable<Problem['current']>
  /** A body that its schema refuses. */
  invalid?: { error: z.core.$ZodError; input: unknown }
  /** References that lead nowhere, or that keep a record from being removed. */
  references?: readonly DanglingReference[]
  received?: number
  limit?: number
  /** Seconds until it can be tried again. */
  wait?: number
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
