/** A round mark in pixels, on the smallest map. */
export type Mark = { x: number; y: number; radius: number }

/** Marks and labels keep their size while the map grows, so their places have to hold at every width. */
export const growth = [1, 1.1, 1.2, 1.35, 1.5, 1.75, 2, 2.3, 2.6]

/** Apart enough for two fingers, and a little more between the widths that are tried: WCAG 2.2, target size. */
const fingers = 25
const air = 3

const apartBy = (a: Mark, b: Mark) => Math.max(fingers, a.radius + b.radius + air)

type Moved = Mark & { dx: number; dy: number }

/** Pushes two marks apart where they meet on a map so much larger, the smaller one further. */
function push(a: Moved, b: Moved, by: number, seed: number): boolean {
  const x = (b.x - a.x) * by + b.dx - a.dx
  const y = (b.y - a.y) * by + b.dy - a.dy
  const lacking = apartBy(a, b) - Math.hypot(x, y)
  if (lacking < 0.1) return false
  // Marks on one spot leave it in different directions.
  const angle = x === 0 && y === 0 ? seed : Math.atan2(y, x)
  const share = b.radius / (a.radius + b.radius)
  a.dx -= Math.cos(angle) * lacking * share
  a.dy -= Math.sin(angle) * lacking * share
  b.dx += Math.cos(angle) * lacking * (1 - share)
  b.dy += Math.sin(angle) * lacking * (1 - share)
  return true
}

/**
 * How far each mark has to move so that none lies on another: as little as neighbours push each other.
 * The same marks always move the same way.
 */
export function spread(marks: readonly Mark[]): { dx: number; dy: number }[] {
  const at = marks.map((mark): Moved => ({ ...mark, dx: 0, dy: 0 }))
  for (let round = 0, moved = true; moved && round < 300; round++) {
    moved = false
    for (const [index, a] of at.entries())
      for (const [further, b] of at.slice(index + 1).entries())
        for (const by of growth) if (push(a, b, by, index + further * 2.4)) moved = true
  }
  return at.map(({ dx, dy }) => ({ dx, dy }))
}
