/**
 * Why there are no events to show: `setup` (the page names no service), `offline`, `network`, `slow`, `busy` (the service
 * asks to wait), `status` (it answers with an error), `unreadable` (its answer cannot be read).
 */
export type FailureKind = 'setup' | 'offline' | 'network' | 'slow' | 'busy' | 'status' | 'unreadable'

export class Failure extends Error {
  readonly kind: FailureKind
  /** Seconds that the service asks to wait; 0 if it does not say. */
  readonly wait: number

  constructor(kind: FailureKind, wait = 0) {
    super(kind)
    this.kind = kind
    this.wait = wait
  }
}
