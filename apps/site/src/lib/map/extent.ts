import { type Degrees, project } from './projection.ts'

/** What the map shows, in kilometres of ETRS-TM35FIN: Finland, and its neighbours' nearest capitals. */
export const extent = { west: -30, east: 750, south: 6565, north: 7795 } as const

const width = extent.east - extent.west
const height = extent.north - extent.south

/** The sides of the map: height for each unit of width. */
export const proportion = height / width

/** A place as shares of the map's width and height from its upper left corner; `undefined` outside of it. */
export function onMap(place: Degrees): { x: number; y: number } | undefined {
  const { east, north } = project(place)
  const x = (east / 1000 - extent.west) / width
  const y = (extent.north - north / 1000) / height
  return x >= 0 && x <= 1 && y >= 0 && y <= 1 ? { x, y } : undefined
}
