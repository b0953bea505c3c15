import { growth } from './spread.ts'

/** A mark as shares of the map's sides, moved by pixels, with the size of its label in pixels. */
export type Labelled = {
  x: number
  y: number
  dx: number
  dy: number
  radius: number
  width: number
}

/** Where a label stands, in pixels from the place: its start, middle of line, and whether a line leads to it. */
export type Label = { x: number; y: number; anchor: 'start' | 'middle' | 'end'; leader: boolean }

type Box = { left: number; right: number; top: number; bottom: number }
type Frame = { width: number; height: number }

/** The height of a label in pixels. */
export const lineHeight = 17
const gap = 4

const beside = [0, 0.35, -0.35, 0.75, -0.75]
const around = [...beside, ...beside.map((angle) => Math.PI - angle), -Math.PI / 2, Math.PI / 2]
const further = Array.from({ length: 32 }, (_, index) => (index * Math.PI) / 16)

/** Beside the mark first, then ever further out with a line that leads there. */
function* candidates({ dx, dy, radius }: Labelled): Generator<Label> {
  for (const distance of [0, 10, 19, 29, 40, 52, 65, 80]) {
    for (const angle of distance === 0 ? around : further) {
      const [cos, sin] = [Math.cos(angle), Math.sin(angle)]
      const reach = radius + gap + distance
      yield {
        x: dx + cos * reach,
        y: dy + sin * (reach + (Math.abs(cos) < 0.3 ? lineHeight / 2 - gap : 0)),
        anchor: Math.abs(cos) < 0.3 ? 'middle' : cos > 0 ? 'start' : 'end',
        leader: distance > 0,
      }
    }
  }
}

function boxOf(mark: Labelled, label: Label, frame: Frame): Box {
  const x = mark.x * frame.width + label.x
  const y = mark.y * frame.height + label.y
  const before = { start: 0, middle: 0.5, end: 1 }[label.anchor] * mark.width
  return {
    left: x - before,
    right: x - before + mark.width,
    top: y - lineHeight / 2,
    bottom: y + lineHeight / 2,
  }
}

/** Whether a label covers a part of a mark. */
function covers(box: Box, { x, y, dx, dy, radius }: Labelled, { width, height }: Frame): boolean {
  const [middleX, middleY] = [x * width + dx, y * height + dy]
  const nearX = Math.min(box.right, Math.max(box.left, middleX))
  const nearY = Math.min(box.bottom, Math.max(box.top, middleY))
  return Math.hypot(middleX - nearX, middleY - nearY) < radius
}

const meet = (a: Box, b: Box) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom

const within = (box: Box, { width, height }: Frame) =>
  box.left >= 0 && box.right <= width && box.top >= 0 && box.bottom <= height

/** Places for the labels of marks that choose in the order given. */
function placeInOrder(order: readonly Labelled[], frames: readonly Frame[]): Map<Labelled, Label> {
  const placed = new Map<Labelled, Label>()
  for (const mark of order) {
    const fits = (label: Label) =>
      frames.every((frame) => {
        const box = boxOf(mark, label, frame)
        return (
          within(box, frame) &&
          order.every((other) => !covers(box, other, frame)) &&
          [...placed].every(([other, taken]) => !meet(box, boxOf(other, taken, frame)))
        )
      })
    const label = candidates(mark).find(fits)
    if (label) placed.set(mark, label)
  }
  return placed
}

/**
 * A place for each label where it covers no mark and no other label, on a map of this size or larger; `undefined` for
 * a mark in a crowd that leaves none. Marks that come first choose first, unless that leaves others without.
 */
export function placeLabels(marks: readonly Labelled[], smallest: Frame): (Label | undefined)[] {
  const frames = growth.map((by) => ({ width: smallest.width * by, height: smallest.height * by }))
  let order = [...marks]
  let best = placeInOrder(order, frames)
  let latest = best
  for (let again = 0; again < 4 && best.size < marks.length; again++) {
    order = order.toSorted((a, b) => Number(latest.has(a)) - Number(latest.has(b)))
    latest = placeInOrder(order, frames)
    if (latest.size > best.size) best = latest
  }
  return marks.map((mark) => best.get(mark))
}
