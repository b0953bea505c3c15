import { proportion } from './extent.ts'
import { type Label, placeLabels } from './labels.ts'
import { spread } from './spread.ts'
import { textWidth } from './text-width.ts'

/** The narrowest map that is drawn: that of a screen of 320 pixels between its margins. */
const smallest = { width: 286, height: 286 * proportion }
/** Of labels, in pixels; the component's style says the same. */
const fontSize = 15

type Town = { x: number; y: number; name: string; count: number }

/** A town as it is drawn: moved aside from its neighbours, sized by its events, its label where there is room. */
type Drawn<T> = T & { dx: number; dy: number; radius: number; label?: Label }

const radiusOf = (count: number) => Math.min(20, 4.5 + 3 * Math.sqrt(count))

/** Marks and labels for a map of any width from that of the smallest screen. Towns with more events come first. */
export function drawTowns<T extends Town>(towns: readonly T[]): Drawn<T>[] {
  const marks = towns.map((town) => ({ ...town, radius: radiusOf(town.count) }))
  const moved = spread(
    marks.map(({ x, y, radius }) => ({ x: x * smallest.width, y: y * smallest.height, radius })),
  )
  const labelled = marks.map((mark, index) => ({
    ...mark,
    dx: moved[index]?.dx ?? 0,
    dy: moved[index]?.dy ?? 0,
    width: textWidth(mark.name, fontSize),
  }))
  const labels = placeLabels(labelled, smallest)
  return towns.map((town, index) => {
    const { dx = 0, dy = 0, radius = 0 } = labelled[index] ?? {}
    const label = labels[index]
    return { ...town, dx, dy, radius, ...(label ? { label } : {}) }
  })
}
