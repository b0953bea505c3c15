import { type Entry, entriesIn, entryIn, entryOf, textIn } from '../../reading/json.ts'
import type { Reading } from '../../reading/reading.ts'

/** A membership with the ends that it has from the object it stands in. */
export type FoundMembership = { entry: Entry; person?: string | undefined; organisation?: string | undefined }

/** The objects of a document by class, wherever they stand: side by side or one inside the other. */
export type Found = {
  persons: Entry[]
  organisations: { entry: Entry; parent?: string | undefined }[]
  memberships: FoundMembership[]
  posts: Map<string, Entry>
  areas: Map<string, Entry>
  events: Map<string, Entry>
}

/** What a document calls an object: its id, else its name. */
export const keyOf = (entry: Entry): string | undefined => textIn(entry, 'id') ?? textIn(entry, 'name')

export const referred = (entry: Entry, key: string): string | undefined => {
  const inside = entryIn(entry, key)
  return textIn(entry, `${key}_id`) ?? (inside && keyOf(inside))
}

/** https://www.popoloproject.com/appendices/json-patterns.html: classes may be embedded in each other. */
export function find(root: unknown, reading: Reading): Found {
  const found: Found = {
    persons: [],
    organisations: [],
    memberships: [],
    posts: new Map(),
    areas: new Map(),
    events: new Map(),
  }
  let deepest = 0
  // A mention that only points somewhere else says nothing of its own.
  const says = (entry: Entry) => Object.keys(entry.value).some((key) => key !== 'id' && !key.startsWith('@'))

  function index(into: Map<string, Entry>, entry: Entry) {
    const key = keyOf(entry)
    if (key !== undefined && !into.has(key)) into.set(key, entry)
  }
  function tooDeep(entry: Entry, depth: number): boolean {
    if (depth <= reading.limits.depth) return false
    if (deepest++ === 0)
      reading.problem(
        'too-large',
        entry,
        `Expected at most ${reading.limits.depth} objects inside each other`,
      )
    return true
  }
  function person(entry: Entry, depth: number) {
    if (tooDeep(entry, depth)) return
    found.persons.push(entry)
    for (const each of entriesIn(entry, 'memberships')) membership(each, { person: keyOf(entry) }, depth + 1)
  }
  function organisation(entry: Entry, depth: number, parent?: string) {
    if (tooDeep(entry, depth)) return
    found.organisations.push({ entry, parent })
    const key = keyOf(entry)
    for (const each of entriesIn(entry, 'memberships')) membership(each, { organisation: key }, depth + 1)
    for (const each of entriesIn(entry, 'posts')) post(each, depth + 1, key)
    for (const each of entriesIn(entry, 'children')) organisation(each, depth + 1, key)
    for (const name of ['parent', 'area']) inside(entry, name, depth)
  }
  function post(entry: Entry, depth: number, holder?: string) {
    if (tooDeep(entry, depth)) return
    index(found.posts, entry)
    inside(entry, 'organization', depth)
    const of = referred(entry, 'organization') ?? holder
    for (const each of entriesIn(entry, 'memberships')) membership(each, { organisation: of }, depth + 1)
  }
  function membership(entry: Entry, ends: Omit<FoundMembership, 'entry'>, depth: number) {
    if (tooDeep(entry, depth)) return
    found.memberships.push({ entry, ...ends })
    for (const name of ['person', 'organization', 'post', 'on_behalf_of', 'area']) inside(entry, name, depth)
  }
  function inside(entry: Entry, name: string, depth: number) {
    const embedded = entryIn(entry, name)
    if (!embedded || !says(embedded)) return
    if (name === 'person') person(embedded, depth + 1)
    else if (name === 'post') post(embedded, depth + 1)
    else if (name === 'area') index(found.areas, embedded)
    else organisation(embedded, depth + 1)
  }

  const top = entryOf(root)
  if (!top) return found
  for (const key of ['persons', 'people']) for (const each of entriesIn(top, key)) person(each, 1)
  for (const key of ['organizations', 'organisations'])
    for (const each of entriesIn(top, key)) organisation(each, 1)
  for (const each of entriesIn(top, 'posts')) post(each, 1)
  for (const each of entriesIn(top, 'memberships')) membership(each, {}, 1)
  for (const each of entriesIn(top, 'areas')) index(found.areas, each)
  for (const each of entriesIn(top, 'events')) index(found.events, each)
  return found
}
