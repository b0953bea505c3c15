import type { Problem } from '@torg/domain/queries'

export type TorgErrorCode =
  | Problem['code']
  /** No answer came: no network, a refused connection, an abort. `cause` says which. */
  | 'network'
  /** An answer came that is not Torg's: a proxy's page, broken JSON. */
  | 'unreadable'
  /** The change feed lacks a change, or is another than the one that was followed. */
  | 'gap'
  /** A record is not what the change feed says it is. */
  | 'altered'

/** The one error of this client: what the API said was wrong, or that it could not be reached. */
export class TorgError extends Error {
  override readonly name = 'TorgError'
  readonly code: TorgErrorCode
  /** The HTTP status; absent when no answer came. */
  readonly status: number | undefined
  /** The address that was asked. */
  readonly url: string
  /** The problem document, when the API gave one. */
  readonly problem: Problem | undefined

  constructor(
    code: TorgErrorCode,
    message: string,
    details: { url: string; status?: number; problem?: Problem; cause?: unknown },
  ) {
    super(message, details.cause === undefined ? {} : { cause: details.cause })
    this.code = code
    this.url = details.url
    this.status = details.status
    this.problem = details.problem
  }

  /** What is wrong with each parameter; empty when that is not what is wrong. */
  get errors(): NonNullable<Problem['errors']> {
    return this.problem?.errors ?? []
  }
}
