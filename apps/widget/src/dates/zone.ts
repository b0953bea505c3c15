import { format, wall } from './format.ts'

/** The wall time of a moment in a zone, to the minute: `2024-03-19T13:00`. */
export const localOf = (at: number, zone: string): string =>
  format('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' }).format(at).replace(' ', 'T')

/**
 * The moment of a wall time in a zone, in milliseconds: the domain's `instantOf`, without its schemas. A time that occurs
 * twice is its first occurrence, one that does not exist is read with the offset before the change.
 */
export function instantOf(local: string, zone: string): number {
  const asUtc = wall(local)
  const ahead = (at: number) => wall(localOf(at, zone)) - at
  const [before, after] = [asUtc - ahead(asUtc - 864e5), asUtc - ahead(asUtc + 864e5)]
  const real = [before, after].filter((at) => localOf(at, zone) === local)
  return real.length > 0 ? Math.min(...real) : before
}
