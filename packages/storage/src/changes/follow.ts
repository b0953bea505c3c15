import { type Kind, kindNames } from '@torg/domain/records'
import type { Engine, Hearer } from '../engine/engine.ts'
import { type Announcement, channel } from './announce.ts'

export type Listener = (announcement: Announcement) => void

// An answer can overtake the word of the same write.
const overtaking = 100

/** Those who want to know of each write: of this process at once, of others when their word comes. */
export class Followers {
  readonly #engine: Pick<Engine, 'listen'>
  readonly #listeners = new Set<Listener>()
  #listening: Promise<() => Promise<void>> | undefined
  #known = 0
  #hears = false
  #missed = false

  constructor(engine: Pick<Engine, 'listen'>) {
    this.#engine = engine
  }

  /** The latest change that this process knows of. */
  get known(): number {
    return this.#known
  }

  /** Whether every write of others is heard of at present. */
  get hears(): boolean {
    return this.#hears
  }

  tell(announcement: Announcement): void {
    this.#known = Math.max(this.#known, announcement.sequence)
    for (const listener of this.#listeners) listener(announcement)
  }

  async add(listener: Listener): Promise<() => Promise<void>> {
    this.#listeners.add(listener)
    this.#listening ??= this.#listen()
    await this.#listening
    return async () => {
      this.#listeners.delete(listener)
      if (this.#listeners.size > 0) return
      const end = await this.#listening
      this.#listening = undefined
      this.#hears = false
      await end?.()
    }
  }

  async #listen() {
    const end = await this.#engine.listen(channel, this.#hearer())
    // Where nobody else writes, nothing is asked either.
    this.#hears = true
    return end
  }

  #hearer(): Hearer {
    return {
      heard: (payload) => this.tell(JSON.parse(payload) as { sequence: number; kinds: Kind[] }),
      asked: (sequence) => {
        if (!this.#hears) {
          this.#hears = true
          this.#known = sequence
          // What was said while the line was down is not repeated.
          if (this.#missed) this.#tellAll(sequence)
        } else if (sequence > this.#known)
          setTimeout(() => sequence > this.#known && this.#tellAll(sequence), overtaking).unref()
      },
      lost: () => {
        this.#hears = false
        this.#missed = true
      },
    }
  }

  #tellAll(sequence: number) {
    this.tell({ sequence, kinds: [...kindNames] })
  }
}
