import type { KeptAnswer } from './kept-answers.ts'
import type { Marks, Tide } from './tide.ts'

/**
 * Answers that are being made. Who asks for one meanwhile waits for it, for after a write many ask for the same at once.
 * What was begun before a write never answers who asks after it.
 */
export class UnderWay {
  readonly #tide: Tide
  readonly #byAddress = new Map<string, { marks: Marks; made: Promise<KeptAnswer | undefined> }>()

  constructor(tide: Tide) {
    this.#tide = tide
  }

  /** The answer that is being made to an address, if it will be true; `undefined` in it when none came of it. */
  find(address: string): Promise<KeptAnswer | undefined> | undefined {
    const found = this.#byAddress.get(address)
    return found && found.marks === this.#tide.marks() && this.#tide.certain() ? found.made : undefined
  }

  /** Says that an answer is being made; returns what tells that it has been. */
  begin(address: string, marks: Marks): (made: KeptAnswer | undefined) => void {
    const { promise, resolve } = Promise.withResolvers<KeptAnswer | undefined>()
    const entry = { marks, made: promise }
    this.#byAddress.set(address, entry)
    return (made) => {
      if (this.#byAddress.get(address) === entry) this.#byAddress.delete(address)
      resolve(made)
    }
  }
}
