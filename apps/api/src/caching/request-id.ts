import { randomUUID } from 'node:crypto'

/** The id of a request: the one that a proxy gave it, if it is one, else a new one. */
export const requestIdOf = (given: string | undefined): string =>
  given !== undefined && /^[\w-]{8,64}$/.test(given) ? given : randomUUID()
