const isHolder = (value: unknown): value is Record<PropertyKey, unknown> =>
  typeof value === 'object' && value !== null

/**
 * Takes the value at a path out of a record; what is missing there takes what holds it along. Returns the path that
 * was removed, or `undefined` when nothing but the record itself is left to remove.
 */
export function removeAt(record: object, path: readonly PropertyKey[]): PropertyKey[] | undefined {
  if (path.length === 0) return undefined
  const key = path.at(-1)
  const holder = path
    .slice(0, -1)
    .reduce<unknown>((value, step) => (isHolder(value) ? value[step] : undefined), record)
  if (key === undefined || !isHolder(holder) || holder[key] === undefined)
    return removeAt(record, path.slice(0, -1))
  if (Array.isArray(holder) && typeof key === 'number') holder.splice(key, 1)
  else delete holder[key]
  return [...path]
}
