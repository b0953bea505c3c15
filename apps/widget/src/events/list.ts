import { listAddress, type Question } from './address.ts'
import { Failure } from './failure.ts'
import { readPage } from './page.ts'
import { getJson } from './request.ts'
import type { ShownEvent } from './shown.ts'

const mostTries = 3

/** What is new: all of the list, only what stands under it, or so many events at its end. */
export type News = 'list' | 'foot' | number

/** The events that answer one question: asks, remembers, waits, asks again. It knows no nodes. */
export class EventList {
  readonly question: Question | undefined
  readonly address: string
  /** Absent until the first answer. */
  events: ShownEvent[] | undefined
  /** How many items could not be read. */
  skipped = 0
  busy = false
  failure: Failure | undefined
  #rest: ShownEvent[] = []
  #next: string | undefined
  #tries = 0
  #timer: ReturnType<typeof setTimeout> | undefined
  readonly #life = new AbortController()
  readonly #tell: (news: News) => void

  /** @param question absent when the page does not ask a proper one: the list then fails */
  constructor(question: Question | undefined, tell: (news: News) => void) {
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

  /** Shows more: first what is here already, then the next page; after a failure, asks again. */
  async more(): Promise<void> {
    if (this.busy || this.isWaiting) return
    if (this.#rest.length > 0) {
      this.#tell(this.#reveal())
      return
    }
    const news = this.events ? 'foot' : 'list'
    this.busy = true
    this.#tell(news)
    try {
      await this.#load()
      this.#tell(news === 'list' ? news : this.#reveal())
    } catch (error) {
      this.busy = false
      if (!this.isStopped) this.#fail(error instanceof Failure ? error : new Failure('unreadable'), news)
    }
  }

  /** Gives up whatever is under way, for good. */
  stop(): void {
    this.#life.abort()
    clearTimeout(this.#timer)
  }

  async #load(): Promise<void> {
    if (!this.question) throw new Failure('setup')
    const page = readPage(await getJson(listAddress(this.question, this.#next), this.#life.signal))
    this.#life.signal.throwIfAborted()
    this.busy = false
    this.failure = undefined
    this.#tries = 0
    this.#next = page.next
    this.#rest = page.events
    this.skipped += page.skipped
    if (!this.events) this.#reveal()
  }

  // However much the service sends, the list grows by no more than was asked for.
  #reveal(): number {
    const shown = this.#rest.splice(0, this.question?.limit)
    this.events = [...(this.events ?? []), ...shown]
    return shown.length
  }

  #fail(failure: Failure, news: News): void {
    const again = () => {
      this.#timer = undefined
      void this.more()
    }
    this.failure = failure
    this.#tries += 1
    if (failure.wait && this.#tries < mostTries) this.#timer = setTimeout(again, failure.wait * 1000)
    if (failure.kind === 'offline')
      addEventListener('online', again, { once: true, signal: this.#life.signal })
    this.#tell(news)
  }
}
