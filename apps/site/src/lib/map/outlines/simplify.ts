import type { Point } from './topology.ts'

const triangle = (a: Point, b: Point, c: Point) =>
  Math.abs((b[0] - a[0]) * (c[1] - a[1]) - (c[0] - a[0]) * (b[1] - a[1])) / 2

/** A line without the points that matter least, by Visvalingam and Whyatt: those whose triangle is below `area`. */
export function simplify(line: readonly Point[], area: number): Point[] {
  const kept = [...line]
  for (;;) {
    let least = area
    let at = -1
    for (let index = 1; index < kept.length - 1; index++) {
      const [a, b, c] = kept.slice(index - 1, index + 2)
      const size = a && b && c ? triangle(a, b, c) : area
      if (size < least) [least, at] = [size, index]
    }
    if (at === -1) return kept
    kept.splice(at, 1)
  }
}

/** The area of a ring. */
export function areaOf(ring: readonly Point[]): number {
  let twice = 0
  for (const [index, [x, y]] of ring.entries()) {
    const next = ring[(index + 1) % ring.length]
    if (next) twice += x * next[1] - next[0] * y
  }
  return Math.abs(twice) / 2
}
