import { expect, test } from 'vitest'
import { onMap } from './extent.ts'
import { project } from './projection.ts'

// Computed with proj4 2.22 for "+proj=utm +zone=35 +ellps=GRS80".
test.each([
  ['Helsinki', 60.1699, 24.9384, 385611.317, 6672118.38],
  ['Inari', 68.9061, 27.0288, 501156.745, 7643892.197],
  ['Stockholm, west of zero', 59.3293, 18.0686, -7228.894, 6610829.605],
  ['Mariehamn', 60.0973, 19.9348, 107579.582, 6683261.17],
])('%s is where the national maps have it', (_, latitude, longitude, east, north) => {
  const found = project({ latitude, longitude })
  expect(found.east).toBeCloseTo(east, 1)
  expect(found.north).toBeCloseTo(north, 1)
})

test('the middle of the zone is half a million metres east, and the scale is true to 0.9996 there', () => {
  expect(project({ latitude: 65, longitude: 27 }).east).toBe(500_000)
  const [south, north] = [project({ latitude: 0, longitude: 27 }), project({ latitude: 90, longitude: 27 })]
  expect(south.north).toBeCloseTo(0, 6)
  // A quarter of the meridian of GRS 80.
  expect(north.north).toBeCloseTo(10_001_965.729 * 0.9996, 2)
})

test('north is up and east to the right', () => {
  const helsinki = onMap({ latitude: 60.17, longitude: 24.94 })
  const inari = onMap({ latitude: 68.91, longitude: 27.03 })
  const vaasa = onMap({ latitude: 63.1, longitude: 21.62 })
  expect(inari?.y).toBeLessThan(vaasa?.y ?? 0)
  expect(vaasa?.y).toBeLessThan(helsinki?.y ?? 0)
  expect(vaasa?.x).toBeLessThan(helsinki?.x ?? 0)
})

test('Finland’s outermost points and Stockholm are on the map, Brussels is not', () => {
  for (const [latitude, longitude] of [
    [70.09, 27.95],
    [62.9, 31.59],
    [59.45, 20.83],
    [60.2, 19.08],
    [59.33, 18.07],
  ] as const)
    expect(onMap({ latitude, longitude })).toBeDefined()
  expect(onMap({ latitude: 50.85, longitude: 4.35 })).toBeUndefined()
})
