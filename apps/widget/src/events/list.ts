import * as words from '../words/words.ts'
import { listAddress, type Question } from './address.ts'
import { Failure } from './failure.ts'
import { readPage } from './page.ts'
import { sharing } from './request.ts'
import type { ShownEvent } from './shown.ts'

const mostTries = 3

const pageAt = sharing(readPage)

/** The events that answer one question: asks, remembers, waits, asks again. It knows no nodes. */
export class EventList {
  declare readonly question: Question | undefined
  declare readonly address: string
  /** Those that are to be shown; absent until the first answer. */
  declare events: ShownEvent[] | undefined
  /** How many items could not be read. */
  skipped = 0
  busy = false
  declare failure: Failure | undefined
  #rest: ShownEvent[] = []
  #next: string | undefined
  #tries = 0
  #timer: ReturnType<typeof setTimeout> | undefined
  readonly #life = new AbortController()
  readonly #tell: () => void

  /**
   * @param question absent when the page does not ask a proper one: the list then fails
   * @param tell called whenever something has changed
   */
  constructor(question: Question | undefined, tell: () => void) {
    this.question = question
    this.address = question ? listAddress(question) : ''
    this.#tell = tell
  }

  /** Whether there are more events than are shown. */
  get hasMore(): boolean {
    return this.#rest.length > 0 || this.#next !== undefined
  }

  /** Whether the service has asked to wait, and the list will ask again by itself. */
  get isWaiting(): boolean {
    return this.#timer !== undefined
  }

  get isStopped(): boolean {
    return this.#life.signal.aborted
  }

  /**
   * Shows more: first what is here already, then the next page; after a failure, asks again.
   *
   * @param given the text of an answer that a server has asked for already
   */
  async more(given?: string): Promise<void> {
    if (this.busy || this.isWaiting) return
    try {
      if (this.#rest.length === 0) await this.#load(given)
      // However much the service sends, the list grows by no more than was asked for.
      this.events = [...(this.events ?? []), ...this.#rest.splice(0, this.question?.limit)]
    } catch (error) {
      if (this.isStopped) return
      this.#fail(error instanceof Failure ? error : new Failure(words.failed))
    }
    this.busy = false
    this.#tell()
  }

  /** Gives up whatever is under way, for good. */
  stop(): void {
    this.#life.abort()
    clearTimeout(this.#timer)
  }

  async #load(given?: string): Promise<void> {
    this.busy = true
    this.#tell()
    if (!this.question) throw new Failure(words.failed)
    const { signal } = this.#life
    const page = given
      ? readPage(JSON.parse(given))
      : await pageAt(listAddress(this.question, this.#next), signal)
    signal.throwIfAborted()
    this.failure = undefined
    this.#tries = 0
    this.#next = page.next
    this.#rest = [...page.events]
    this.skipped += page.skipped
  }

  #fail(failure: Failure): void {
    const again = () => {
      this.#timer = undefined
      if (this.failure) void this.more()
    }
    this.failure = failure
    this.#tries += 1
    if (failure.wait && this.#tries < mostTries) this.#timer = setTimeout(again, failure.wait * 1000)
    else addEventListener('online', again, { once: true, signal: this.#life.signal })
  }
}
