import type { Phrase } from '../words/words.ts'

/** Why there are no events to show, in words for the reader. */
export class Failure extends Error {
  declare readonly said: Phrase
  /** Seconds that the service asks to wait; 0 if it does not say. */
  declare readonly wait: number

  constructor(said: Phrase, wait = 0) {
    super(said)
    this.said = said
    this.wait = wait
  }
}
