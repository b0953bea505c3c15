import type { PersonName } from '@torg/domain/contacts'
import { inferred } from '../../reading/inferred.ts'
import { type Entry, isTrue, passOver, textIn } from '../../reading/json.ts'
import { splitName } from '../../reading/person-name.ts'
import { readContacts } from './contact.ts'
import { keyOf } from './found.ts'
import type { PopoloReading } from './reading.ts'

const without = (full: string, part: string) =>
  full
    .replace(part, ' ')
    .replaceAll(/[\s,]+/g, ' ')
    .trim()

/** A name in two parts: as given, else what is left of the full name beside the part that is given, else a guess. */
function readName(entry: Entry): { name: PersonName; guessed: boolean } | undefined {
  const [given, family] = [textIn(entry, 'given_name'), textIn(entry, 'family_name')]
  if (given !== undefined && family !== undefined) return { name: { given, family }, guessed: false }
  const full = textIn(entry, 'name')
  if (full === undefined) return undefined
  if (family !== undefined && full.includes(family) && without(full, family) !== '')
    return { name: { given: without(full, family), family }, guessed: true }
  if (given !== undefined && full.includes(given) && without(full, given) !== '')
    return { name: { given, family: without(full, given) }, guessed: true }
  const sorted = textIn(entry, 'sort_name')
  const name = (sorted?.includes(',') ? splitName(sorted) : undefined) ?? splitName(full)
  return name && { name, guessed: true }
}

const read = new Set(
  'id example name given_name family_name sort_name email contact_details memberships'.split(' '),
)

export function readPerson(entry: Entry, popolo: PopoloReading): void {
  const { reading } = popolo
  const id = popolo.personId(keyOf(entry))
  const found = readName(entry)
  if (id === undefined || !found) {
    reading.problem('not-valid', entry, 'Expected a given and a family name of a person')
    return
  }
  const full = textIn(entry, 'name')
  const isExample = isTrue(entry, 'example')
  const record = {
    id,
    ...(isExample ? { example: true } : {}),
    name: found.name,
    ...(found.guessed ? { stated: [inferred('/name', full)] } : {}),
  }
  // Of an invented person the summary says that it is one.
  passOver('persons', entry, isExample ? new Set([...read, 'summary']) : read, reading)
  if (reading.keep('person', record, entry))
    readContacts(entry, { id, of: { person: id }, takesAccounts: false }, popolo)
}
