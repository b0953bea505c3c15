import { type JsonPointer, pointerTo } from '@torg/domain/values'
import { isWithin, type Reading } from './reading.ts'

/** An object of a JSON document, and where it stands. */
export type Entry = { pointer: JsonPointer; value: Record<string, unknown> }

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The value of an object's own key. */
const own = (entry: Entry, key: string): unknown =>
  Object.hasOwn(entry.value, key) ? entry.value[key] : undefined

/** The JSON of a document, or `undefined` with a problem when it is too long or no JSON. */
export function parseJson(document: string, reading: Reading): unknown {
  if (!isWithin(document, reading, { pointer: '' })) return undefined
  try {
    return JSON.parse(document.replace(/^\uFEFF/, ''))
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    reading.problem('unreadable', { pointer: '' }, `Expected JSON; ${reason.slice(0, 200)}`)
    return undefined
  }
}

export const entryOf = (value: unknown, pointer: JsonPointer = ''): Entry | undefined =>
  isObject(value) ? { pointer, value } : undefined

/** The object under a key. */
export const entryIn = (entry: Entry, key: string): Entry | undefined =>
  entryOf(own(entry, key), `${entry.pointer}${pointerTo([key])}`)

/** The objects of a list under a key; anything else in it is passed over. */
export function entriesIn(entry: Entry, key: string): Entry[] {
  const list = own(entry, key)
  if (!Array.isArray(list)) return []
  return list.flatMap((value, index) => entryOf(value, `${entry.pointer}${pointerTo([key])}/${index}`) ?? [])
}

/** The text under a key, trimmed; numbers are texts too, and an empty text is none. */
export function textIn(entry: Entry, key: string): string | undefined {
  const value = own(entry, key)
  if (typeof value !== 'string' && typeof value !== 'number') return undefined
  const text = String(value).trim()
  return text === '' ? undefined : text
}

/** Whether the value under a key is `true`. */
export const isTrue = (entry: Entry, key: string): boolean => own(entry, key) === true

const isEmpty = (value: unknown): boolean =>
  value === null || value === '' || (typeof value === 'object' && Object.keys(value).length === 0)

/** Reports the keys of an object that nobody reads and that hold something. */
export function passOver(what: string, entry: Entry, read: ReadonlySet<string>, reading: Reading): void {
  for (const [key, value] of Object.entries(entry.value))
    if (!read.has(key) && !isEmpty(value))
      reading.notTaken(`${what}: ${key.slice(0, 60)}`, { pointer: `${entry.pointer}${pointerTo([key])}` })
}
