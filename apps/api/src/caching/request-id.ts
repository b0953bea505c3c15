import { randomBytes } from 'node:crypto'

// Taken from a text of many: each made by itself costs as much as finding an answer in memory.
const [bytes, characters, many] = [18, 24, 256]
let ids = ''
let taken = 0

function newId(): string {
  if (taken === ids.length) {
    ids = randomBytes(bytes * many).toString('base64url')
    taken = 0
  }
  taken += characters
  return ids.slice(taken - characters, taken)
}

/** The id of a request: the one that a proxy gave it, if it is one, else a new one. */
export const requestIdOf = (given: string | undefined): string =>
  given !== undefined && /^[\w-]{8,64}$/.test(given) ? given : newId()
