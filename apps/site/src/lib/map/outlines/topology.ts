import * as z from 'zod'

const Rings = z.array(z.array(z.int()))

/** What is needed of TopoJSON: https://github.com/topojson/topojson-specification. */
export const Topology = z.object({
  transform: z.object({
    scale: z.tuple([z.number(), z.number()]),
    translate: z.tuple([z.number(), z.number()]),
  }),
  arcs: z.array(z.array(z.tuple([z.int(), z.int()]))),
  objects: z.object({
    countries: z.object({
      geometries: z.array(
        z.discriminatedUnion('type', [
          z.object({ type: z.literal('Polygon'), id: z.string().optional(), arcs: Rings }),
          z.object({ type: z.literal('MultiPolygon'), id: z.string().optional(), arcs: z.array(Rings) }),
        ]),
      ),
    }),
  }),
})
export type Topology = z.infer<typeof Topology>

export type Point = readonly [x: number, y: number]

/** The arcs as longitude and latitude. */
export function arcsOf({ arcs, transform: { scale, translate } }: Topology): Point[][] {
  return arcs.map((arc) => {
    let [x, y] = [0, 0]
    return arc.map(([dx, dy]): Point => {
      x += dx
      y += dy
      return [x * scale[0] + translate[0], y * scale[1] + translate[1]]
    })
  })
}

/** The rings of the countries with these ISO 3166 numbers; an arc against its direction is `~index`. */
export const ringsOf = ({ objects }: Topology, ids: readonly string[]): number[][] =>
  objects.countries.geometries
    .filter(({ id }) => id !== undefined && ids.includes(id))
    .flatMap((geometry) => (geometry.type === 'Polygon' ? geometry.arcs : geometry.arcs.flat()))

/** A ring's points from its arcs, the last point not repeated. */
export const stitch = (ring: readonly number[], arcs: readonly (readonly Point[])[]): Point[] =>
  ring.flatMap((index) => {
    const arc = (index < 0 ? arcs[~index]?.toReversed() : arcs[index]) ?? []
    return arc.slice(0, -1)
  })
