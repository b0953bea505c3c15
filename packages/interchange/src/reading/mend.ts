import { type Kind, kinds } from '@torg/domain/records'

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

// Each step removes a value, so this many wrong values in one record are mended before it is given up.
const mostSteps = 30

/** What was taken out of a record, why its schema refused it, and the value at fault if there was one. */
export type Mended = { path: string; first: string | undefined; reason: string }

/** A record without the values that its schema refuses; `undefined` when it cannot be without them. */
export function mend(kind: Kind, given: object): { record: object | undefined; mended: Mended[] } {
  const record = structuredClone(given)
  const mended: Mended[] = []
  for (let step = 0; step < mostSteps; step++) {
    const parsed = kinds[kind].schema.safeParse(record)
    if (parsed.success) return { record: parsed.data, mended }
    const [issue] = parsed.error.issues
    const beyond = issue?.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : []
    const removed = removeAt(record, [...(issue?.path ?? []), ...beyond])
    const first = removed && `/${removed.map(String).join('/')}`
    const path = first ?? 'everything'
    const before = mended.at(-1)
    // What cannot be without the value goes along with it, for the same reason.
    if (before && (!removed || before.path.startsWith(`${path}/`))) before.path = path
    else mended.push({ path, first, reason: issue?.message ?? 'Expected a valid record' })
    if (!removed) break
  }
  return { record: undefined, mended }
}
