import { type RawBuilder, sql } from 'kysely'
import type { Filters } from './filters.ts'

type Area = NonNullable<Filters['event']['bbox']>
type Circle = NonNullable<Filters['event']['near']>

/** Whether the position of a record, longitude first, is within a rectangle of degrees. */
export const within = ({ west, south, east, north }: Area): RawBuilder<boolean> =>
  sql<boolean>`position <@ box(point(${west}::float8, ${south}::float8), point(${east}::float8, ${north}::float8))`

/** Mean radius of the Earth in kilometres (IUGG). */
const radius = 6371.0088
const degree = (Math.PI * radius) / 180

/**
 * Whether the position of a record is as near as that, along a great circle.
 * @see https://en.wikipedia.org/wiki/Haversine_formula
 */
export function near({ latitude, longitude, kilometres }: Circle): RawBuilder<boolean>[] {
  const far = sql`power(sin(radians(position[1] - ${latitude}::float8) / 2), 2)
    + cos(radians(${latitude}::float8)) * cos(radians(position[1]))
    * power(sin(radians(position[0] - ${longitude}::float8) / 2), 2)`
  const exact = sql<boolean>`${2 * radius}::float8 * asin(least(1, sqrt(${far}))) <= ${kilometres}::float8`
  const around = rectangleAround({ latitude, longitude, kilometres })
  // The index knows rectangles only; one that would go over a pole or the date line is no help.
  return around ? [within(around), exact] : [sql<boolean>`position is not null`, exact]
}

function rectangleAround({ latitude, longitude, kilometres }: Circle): Area | undefined {
  const height = kilometres / degree
  const [south, north] = [latitude - height, latitude + height]
  if (south <= -89 || north >= 89) return undefined
  const ratio = Math.sin(kilometres / radius) / Math.cos((latitude * Math.PI) / 180)
  if (kilometres > (radius * Math.PI) / 2 || ratio >= 1) return undefined
  const width = (Math.asin(ratio) * 180) / Math.PI
  const [west, east] = [longitude - width, longitude + width]
  return west < -180 || east > 180 ? undefined : { west, south, east, north }
}
