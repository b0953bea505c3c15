/** Numbers from 0 to below 1 that follow from a seed: mulberry32, which is enough to spread records. */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** One of several; those that stand first come most often, as words do. */
export const oftenFirst = <T>(random: () => number, among: readonly [T, ...T[]]): T =>
  among[Math.floor(random() ** 2 * among.length)] ?? among[0]

/** One of several, each as often. */
export const anyOf = <T>(random: () => number, among: readonly [T, ...T[]]): T =>
  among[Math.floor(random() * among.length)] ?? among[0]
