import type { JsonPointer } from './id.ts'

export type Path = readonly PropertyKey[]

const escaped = (key: PropertyKey) => {
  const text = String(key)
  return text.includes('~') || text.includes('/') ? text.replaceAll('~', '~0').replaceAll('/', '~1') : text
}

/** The RFC 6901 pointer of a path. */
export const pointerTo = (path: Path): JsonPointer => {
  let pointer = ''
  for (const key of path) pointer += `/${escaped(key)}`
  return pointer
}

/** The value at a path; `undefined` when there is none. */
export const valueAt = (value: unknown, path: Path): unknown =>
  path.reduce<unknown>(
    (at, key) =>
      typeof at === 'object' && at !== null && Object.hasOwn(at, key)
        ? (at as Record<PropertyKey, unknown>)[key]
        : undefined,
    value,
  )
