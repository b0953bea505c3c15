/** WGS 84 degrees. */
export type Degrees = { latitude: number; longitude: number }

/** Metres east and north in ETRS-TM35FIN. */
export type Metres = { east: number; north: number }

// GRS 80 and the constants of ETRS-TM35FIN, EPSG:3067. ETRS89 and WGS 84 are less than a metre apart.
const semiMajor = 6_378_137
const flattening = 1 / 298.257222101
const scale = 0.9996
const centralMeridian = 27
const falseEasting = 500_000

const n = flattening / (2 - flattening)
const meanRadius = (semiMajor / (1 + n)) * (1 + n ** 2 / 4 + n ** 4 / 64)
const eccentricity = Math.sqrt(flattening * (2 - flattening))
// Krüger's series; the fourth term is below a millimetre.
const terms = [
  n / 2 - (2 / 3) * n ** 2 + (5 / 16) * n ** 3 + (41 / 180) * n ** 4,
  (13 / 48) * n ** 2 - (3 / 5) * n ** 3 + (557 / 1440) * n ** 4,
  (61 / 240) * n ** 3 - (103 / 140) * n ** 4,
  (49561 / 161280) * n ** 4,
]
const radians = (degrees: number) => (degrees * Math.PI) / 180

/**
 * Where a place is on a map of Finland: the transverse Mercator projection ETRS-TM35FIN of the national maps.
 * True to a millimetre in Finland, to a metre in its neighbours.
 */
export function project({ latitude, longitude }: Degrees): Metres {
  const phi = radians(latitude)
  const lambda = radians(longitude - centralMeridian)
  const conformal = Math.asinh(Math.tan(phi)) - eccentricity * Math.atanh(eccentricity * Math.sin(phi))
  const xi = Math.atan2(Math.sinh(conformal), Math.cos(lambda))
  const eta = Math.atanh(Math.sin(lambda) / Math.cosh(conformal))
  let north = xi
  let east = eta
  for (const [index, term] of terms.entries()) {
    const k = 2 * (index + 1)
    north += term * Math.sin(k * xi) * Math.cosh(k * eta)
    east += term * Math.cos(k * xi) * Math.sinh(k * eta)
  }
  return { east: falseEasting + scale * meanRadius * east, north: scale * meanRadius * north }
}
