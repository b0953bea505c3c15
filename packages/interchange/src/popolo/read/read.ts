import { type CountryCode, Id, LanguageTag } from '@torg/domain/values'
import { idsFor, onceEach } from '../../reading/id.ts'
import { type Entry, entriesIn, entryIn, entryOf, parseJson, passOver, textIn } from '../../reading/json.ts'
import type { Read } from '../../reading/problem.ts'
import { openReading, type Reading, type ReadingOptions } from '../../reading/reading.ts'
import { type Found, find, keyOf } from './found.ts'
import { readMembership } from './membership.ts'
import { readOrganisation } from './organisation.ts'
import { readPerson } from './person.ts'
import type { PopoloReading } from './reading.ts'

export type PopoloReadingOptions = ReadingOptions & {
  /** Language of texts when the document does not name one; `und` if absent. */
  language?: LanguageTag | undefined
  /** Country in which telephone numbers without + are printed; without it they are not taken. */
  country?: CountryCode | undefined
}

const classes = [
  'persons',
  'people',
  'organizations',
  'organisations',
  'memberships',
  'posts',
  'areas',
  'events',
]

/** One entry for each thing, the fullest: embedded copies often say less. What only the others say is reported. */
function fullest(entries: readonly Entry[], reading: Reading): Entry[] {
  const size = (entry: Entry) => Object.keys(entry.value).length
  const best = new Map<string, Entry>()
  for (const entry of entries) {
    const key = keyOf(entry) ?? entry.pointer
    const before = best.get(key)
    const [more, less] = before && size(before) >= size(entry) ? [before, entry] : [entry, before]
    best.set(key, more)
    if (less && !Object.keys(less.value).every((name) => textIn(less, name) === textIn(more, name)))
      reading.problem('duplicate', less, `Expected ${key.slice(0, 60)} once; the fuller one was read`)
  }
  return [...best.values()]
}

type Options = PopoloReadingOptions

function resolver(entries: readonly Entry[], { known }: Options, kind: 'person' | 'organisation') {
  const ids = idsFor(entries.flatMap((entry) => keyOf(entry) ?? []))
  return (key: string | undefined): Id | undefined => {
    if (key === undefined) return undefined
    return ids.get(key) ?? (Id.safeParse(key).success && known?.(kind, key) ? key : undefined)
  }
}

function readFound(found: Found, language: LanguageTag, reading: Reading, options: Options): void {
  const parents = new Map(found.organisations.map(({ entry, parent }) => [entry, parent]))
  const organisations = fullest([...parents.keys()], reading)
  const persons = fullest(found.persons, reading)
  const popolo: PopoloReading = {
    reading,
    found,
    language,
    country: options.country,
    organisationId: resolver(organisations, options, 'organisation'),
    personId: resolver(persons, options, 'person'),
    contactId: onceEach(),
    membershipId: onceEach(),
    contacts: [],
  }
  for (const entry of organisations) readOrganisation(entry, parents.get(entry), popolo)
  for (const entry of persons) readPerson(entry, popolo)
  for (const membership of found.memberships) readMembership(membership, popolo)
  for (const { record, at } of popolo.contacts) reading.keep('contact', record, at)
}

/**
 * Organisations, people, memberships and contact points of a Popolo document, with its classes side by side (as
 * EveryPolitician and Popolo's tools write them) or one inside the other.
 *
 * Ids stay where they can, else they are slugs of the ids or names there. What every record must say and Popolo does
 * not (an organisation's lifecycle, a known role) is taken as usual and marked in `stated`. Never throws.
 */
export function readPopolo(document: string, options: PopoloReadingOptions = {}): Read {
  const reading = openReading(options)
  const root = parseJson(document, reading)
  if (root === undefined) return reading.close()
  const top = entryOf(root)
  if (!top || !classes.some((name) => Array.isArray(top.value[name]))) {
    reading.problem(
      'unreadable',
      { pointer: '' },
      `Expected an object with lists such as "persons" and "organizations"`,
    )
    return reading.close()
  }
  const meta = entryIn(top, 'meta')
  const named = LanguageTag.safeParse(meta && textIn(meta, 'language'))
  const language = named.success ? named.data : (options.language ?? 'und')
  const found = find(root, reading)
  readFound(found, language, reading, options)
  const [event] = entriesIn(top, 'events')
  if (event) reading.notTaken('events', event)
  passOver('the document', top, new Set([...classes, 'meta']), reading)
  return reading.close()
}
