/** A step into a record: a field, or an item of a list with what it is recognised by. */
export type Step = { field: string } | { item: unknown }

/** A value, and where it stands in its version of the record (JSON Pointer). */
export type Placed = { value: unknown; pointer: string }

/** Something that two versions of a record do not have in common. */
export type Difference = { path: Step[]; before?: Placed; after?: Placed }

type Fields = Record<string, unknown>

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The value with the fields of each object in one order, so that order alone makes no difference. */
const text = (value: unknown): string =>
  JSON.stringify(value, (_, inner: unknown) =>
    isFields(inner) ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1))) : inner,
  )

const idOf = (value: unknown): unknown => (isFields(value) ? value.id : undefined)

const escaped = (key: string) => key.replaceAll('~', '~0').replaceAll('/', '~1')

const inside = ({ value, pointer }: Placed, key: string | number): Placed => ({
  value: (value as Fields)[key],
  pointer: `${pointer}/${escaped(String(key))}`,
})

const items = (list: Placed): Placed[] => (list.value as unknown[]).map((_, index) => inside(list, index))

/**
 * What changed from one version of a record to the next, as deep in it as the change goes.
 * Items of lists are recognised by their ids, else by being the same, else by their place.
 */
export const differences = (before: object, after: object): Difference[] =>
  between({ value: before, pointer: '' }, { value: after, pointer: '' }, [])

function between(before: Placed, after: Placed, path: Step[]): Difference[] {
  if (text(before.value) === text(after.value)) return []
  if (Array.isArray(before.value) && Array.isArray(after.value))
    return betweenLists(items(before), items(after), path)
  if (isFields(before.value) && isFields(after.value)) {
    const keys = new Set([...Object.keys(before.value), ...Object.keys(after.value)])
    return [...keys].flatMap((field) =>
      oneOrBoth(inside(before, field), inside(after, field), [...path, { field }]),
    )
  }
  return [{ path, before, after }]
}

function oneOrBoth(before: Placed, after: Placed, path: Step[]): Difference[] {
  if (before.value === undefined) return after.value === undefined ? [] : [{ path, after }]
  return after.value === undefined ? [{ path, before }] : between(before, after, path)
}

function betweenLists(before: Placed[], after: Placed[], path: Step[]): Difference[] {
  const pairs: [Placed, Placed][] = []
  let left = before
  let right = after
  const pair = (alike: (a: Placed, b: Placed) => boolean) => {
    right = right.filter((item) => {
      const match = left.find((candidate) => alike(candidate, item))
      if (!match) return true
      left = left.filter((candidate) => candidate !== match)
      pairs.push([match, item])
      return false
    })
  }
  pair((a, b) => idOf(a.value) !== undefined && idOf(a.value) === idOf(b.value))
  pair((a, b) => text(a.value) === text(b.value))
  const place = ({ pointer }: Placed) => pointer.split('/').at(-1)
  const unnamed = ({ value }: Placed) => isFields(value) && idOf(value) === undefined
  pair((a, b) => unnamed(a) && unnamed(b) && place(a) === place(b))
  return [
    ...pairs.flatMap(([a, b]) => between(a, b, [...path, { item: b.value }])),
    ...left.map((item) => ({ path, before: item })),
    ...right.map((item) => ({ path, after: item })),
  ]
}
