import { describe, expect, test } from 'vitest'
import { onMap, proportion } from './extent.ts'
import { lineHeight } from './labels.ts'
import { drawTowns } from './map.ts'
import { textWidth } from './text-width.ts'

const town = (name: string, latitude: number, longitude: number, count = 1) => {
  const at = onMap({ latitude, longitude })
  if (!at) throw new Error(`${name} is not on the map`)
  return { ...at, name, count }
}

const towns = [
  town('Helsingfors', 60.17, 24.94, 40),
  town('Esbo', 60.21, 24.66, 12),
  town('Vanda', 60.29, 25.04, 9),
  town('Grankulla', 60.21, 24.73, 1),
  town('Sibbo', 60.38, 25.27, 2),
  town('Kyrkslätt', 60.12, 24.44, 1),
  town('Borgå', 60.39, 25.66, 3),
  town('Lovisa', 60.46, 26.23, 1),
  town('Raseborg', 59.97, 23.43, 2),
  town('Hangö', 59.82, 22.97, 1),
  town('Åbo', 60.45, 22.27, 9),
  town('Mariehamn', 60.1, 19.93, 4),
  town('Stockholm', 59.33, 18.07, 1),
  town('Tammerfors', 61.5, 23.76, 6),
  town('Enare', 68.91, 27.03, 2),
  town('Utsjoki', 69.91, 27.03, 1),
]
const drawn = drawTowns(towns)

type Drawn = (typeof drawn)[number]
const discs = (width: number) =>
  drawn.map(({ x, y, dx, dy, radius, name }) => ({
    name,
    radius,
    x: x * width + dx,
    y: y * width * proportion + dy,
  }))
const boxOf = ({ x, y, name, label }: Drawn, width: number) => {
  if (!label) return undefined
  const size = textWidth(name, 15)
  const left = x * width + label.x - { start: 0, middle: size / 2, end: size }[label.anchor]
  const middle = y * width * proportion + label.y
  return { name, left, right: left + size, top: middle - lineHeight / 2, bottom: middle + lineHeight / 2 }
}

describe.each([286, 328, 450, 608])('on a map of %d pixels', (width) => {
  test('no mark lies on another, and each leaves room for a finger', () => {
    for (const [index, a] of discs(width).entries())
      for (const b of discs(width).slice(index + 1))
        expect(Math.hypot(a.x - b.x, a.y - b.y), `${a.name} and ${b.name}`).toBeGreaterThanOrEqual(
          Math.max(24, a.radius + b.radius),
        )
  })

  test('no label lies on another or on a mark, or runs out of the map', () => {
    const boxes = drawn.flatMap((one) => boxOf(one, width) ?? [])
    expect(boxes.length).toBeGreaterThanOrEqual(towns.length - 2)
    for (const [index, a] of boxes.entries()) {
      expect(a.left, a.name).toBeGreaterThanOrEqual(0)
      expect(a.right, a.name).toBeLessThanOrEqual(width)
      for (const b of boxes.slice(index + 1))
        expect(
          a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom,
          `${a.name} and ${b.name}`,
        ).toBe(false)
      for (const disc of discs(width)) {
        const dx = disc.x - Math.min(a.right, Math.max(a.left, disc.x))
        const dy = disc.y - Math.min(a.bottom, Math.max(a.top, disc.y))
        expect(Math.hypot(dx, dy), `${a.name} and the mark of ${disc.name}`).toBeGreaterThanOrEqual(
          disc.radius,
        )
      }
    }
  })
})

test('the towns with most events are named, however crowded the coast is', () => {
  const busy = drawn.filter(({ count }) => count >= 3)
  expect(busy.length).toBeGreaterThan(5)
  expect(busy.filter(({ label }) => label === undefined)).toEqual([])
})

test('a mark alone stays where it is', () => {
  expect(drawTowns([town('Vasa', 63.1, 21.62)])[0]).toMatchObject({ dx: 0, dy: 0, label: { leader: false } })
})

test('towns in one spot go apart, and in a crowd without room some have no label', () => {
  const crowd = drawTowns(
    Array.from({ length: 60 }, (_, index) => town(`Helsingfors ${index}`, 60.17, 24.94)),
  )
  const spots = new Set(crowd.map(({ dx, dy }) => `${Math.round(dx / 4)} ${Math.round(dy / 4)}`))
  expect(spots.size).toBe(60)
  expect(crowd.some(({ label }) => label === undefined)).toBe(true)
})

test('more events make a larger mark, but not without end', () => {
  const [one, four, many] = [1, 4, 5000].map(
    (count) => drawTowns([town('Vasa', 63.1, 21.62, count)])[0]?.radius ?? 0,
  )
  expect(four).toBeGreaterThan(one ?? 0)
  expect(many).toBe(20)
})
