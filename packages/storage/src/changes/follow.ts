import { type Kind, kindNames } from '@torg/domain/records'
import type { Engine } from '../engine/engine.ts'
import { type Announcement, channel } from './announce.ts'
import { latestChange } from './changes.ts'

export type Listener = (announcement: Announcement) => void

/** Those who want to know of each write: of this process at once, of others when their word comes. */
export class Followers {
  readonly #engine: Engine
  readonly #listeners = new Set<Listener>()
  #listening: Promise<() => Promise<void>> | undefined

  constructor(engine: Engine) {
    this.#engine = engine
  }

  tell(announcement: Announcement): void {
    for (const listener of this.#listeners) listener(announcement)
  }

  async add(listener: Listener): Promise<() => Promise<void>> {
    this.#listeners.add(listener)
    this.#listening ??= this.#engine.listen(channel, {
      heard: (payload) => this.tell(JSON.parse(payload) as { sequence: number; kinds: Kind[] }),
      // What was said while the line was down is not repeated: anything may have changed.
      reconnected: async () =>
        this.tell({
          sequence: (await latestChange(this.#engine.db)).sequence,
          kinds: [...kindNames],
        }),
    })
    await this.#listening
    return async () => {
      this.#listeners.delete(listener)
      if (this.#listeners.size > 0) return
      const end = await this.#listening
      this.#listening = undefined
      await end?.()
    }
  }
}
