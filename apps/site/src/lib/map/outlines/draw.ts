/**
 * Draws `outlines.svg`: Finland, its neighbours' coasts and borders, and the greater lakes, in ETRS-TM35FIN.
 *
 *     npm install --no-save --prefix FOLDER world-atlas@2.0.2
 *     node draw.ts FOLDER/node_modules/world-atlas/countries-10m.json ne_50m_lakes.json ne_10m_lakes_europe.json
 *
 * All of it is Natural Earth (https://www.naturalearthdata.com), which is in the public domain: countries at 1:10m as
 * TopoJSON in the npm package world-atlas, lakes as GeoJSON, for instance from github.com/martynafford/natural-earth-geojson.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import * as z from 'zod'
import { extent } from '../extent.ts'
import { project } from '../projection.ts'
import { areaOf, simplify } from './simplify.ts'
import { arcsOf, type Point, ringsOf, stitch, Topology } from './topology.ts'

/** Units of the drawing in a kilometre. */
const unit = 2
/** In square kilometres: detail below it is left out, and islands and lakes. */
const smallest = { detail: 2, island: 4, lake: 30, detailAbroad: 9, islandAbroad: 120 }

const finland = ['246', '248']
const neighbours = ['752', '578', '643', '233', '428']

const onPaper = ([longitude, latitude]: Point): Point => {
  const { east, north } = project({ latitude, longitude })
  return [(east / 1000 - extent.west) * unit, (extent.north - north / 1000) * unit]
}
const inUnits = (squareKilometres: number) => squareKilometres * unit ** 2

const margin = 60
const isNear = ([x, y]: Point) =>
  x > -margin &&
  y > -margin &&
  x < (extent.east - extent.west) * unit + margin &&
  y < (extent.north - extent.south) * unit + margin

/** The stretches of a line that are on the paper. */
function near(line: readonly Point[]): Point[][] {
  const stretches: Point[][] = [[]]
  for (const point of line) {
    if (isNear(point)) stretches.at(-1)?.push(point)
    else if (stretches.at(-1)?.length) stretches.push([])
  }
  return stretches.filter(({ length }) => length > 1)
}

function path(line: readonly Point[], close: boolean): string {
  const rounded = line.map(([x, y]): Point => [Math.round(x), Math.round(y)])
  const steps = rounded.flatMap(([x, y], index) => {
    const [px, py] = rounded[index - 1] ?? [0, 0]
    return index > 0 && x === px && y === py ? [] : [[x - px, y - py]]
  })
  const text = steps.map(([dx, dy]) => `${dx} ${dy}`).join(' ')
  return `${text.replace(/^(\S+ \S+) /, 'M$1l').replaceAll(' -', '-')}${close ? 'z' : ''}`
}

const Lakes = z.object({
  features: z.array(
    z.object({
      geometry: z.discriminatedUnion('type', [
        z.object({
          type: z.literal('Polygon'),
          coordinates: z.array(z.array(z.tuple([z.number(), z.number()]))),
        }),
        z.object({
          type: z.literal('MultiPolygon'),
          coordinates: z.array(z.array(z.array(z.tuple([z.number(), z.number()])))),
        }),
      ]),
    }),
  ),
})

const [countriesFile, ...lakeFiles] = process.argv.slice(2)
if (!countriesFile || lakeFiles.length === 0)
  throw new Error('Expected the paths of countries-10m.json and of files of lakes')

const topology = Topology.parse(JSON.parse(readFileSync(countriesFile, 'utf8')))
const own = ringsOf(topology, finland)
const others = ringsOf(topology, neighbours)
const plain = (index: number) => (index < 0 ? ~index : index)
const used = new Set([...own, ...others].flat().map(plain))
const ownArcs = new Set(own.flat().map(plain))
const arcs = arcsOf(topology).map((arc, index) =>
  used.has(index)
    ? simplify(arc.map(onPaper), inUnits(ownArcs.has(index) ? smallest.detail : smallest.detailAbroad))
    : [],
)

const land = own.map((ring) => stitch(ring, arcs)).filter((ring) => areaOf(ring) >= inUnits(smallest.island))

const drawn = new Set<number>()
const lines = others
  .filter((ring) => areaOf(stitch(ring, arcs)) >= inUnits(smallest.islandAbroad))
  .flat()
  .map(plain)
  .filter((index) => !ownArcs.has(index) && !drawn.has(index) && drawn.add(index))
  .flatMap((index) => near(arcs[index] ?? []))

const lakes = lakeFiles
  .flatMap((file) => Lakes.parse(JSON.parse(readFileSync(file, 'utf8'))).features)
  .flatMap(({ geometry }) =>
    geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat(),
  )
  .map((ring) => ring.map(onPaper))
  .filter((ring) => ring.some(isNear))
  .map((ring) => simplify(ring, inUnits(smallest.detail)))
  .filter((ring) => areaOf(ring) >= inUnits(smallest.lake))

const shape = (id: string, shapes: readonly (readonly Point[])[], close: boolean) =>
  `  <path\n    id="${id}"\n    d="${shapes.map((line) => path(line, close)).join('')}"\n  />`
const size = [(extent.east - extent.west) * unit, (extent.north - extent.south) * unit].join(' ')
writeFileSync(
  new URL('outlines.svg', import.meta.url),
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size}">
  <title>Finland</title>
  <!-- Drawn by draw.ts from Natural Earth, which is in the public domain. -->
${shape('finland', land, true)}
${shape('neighbours', lines, false)}
${shape('lakes', lakes, true)}
</svg>
`,
)
