import type { LocalizedText } from '@torg/domain/values'
import { type Entry, entryOf } from '../../reading/json.ts'
import { scalarIn, textIn, textOfValue, valuesIn } from './node.ts'
import { recordOf, type SchemaOrgReading } from './reading.ts'

type Fields = Record<string, unknown>

const roles = { organizer: 'organiser', contributor: 'partner', funder: 'funder', sponsor: 'funder' } as const

/** Who is behind an event: a record where the address is one, else a name. */
export function organisersIn(event: Entry, read: SchemaOrgReading): Fields[] {
  return Object.entries(roles).flatMap(([property, role]) =>
    valuesIn(event, property).flatMap((each): Fields[] => {
      const found = entryOf(each.value, each.pointer)
      const node = found && read.resolved(found)
      const organisation = found && recordOf(found, 'organisation', read)
      if (organisation !== undefined) return [{ organisation, role }]
      const name: LocalizedText | undefined = node
        ? textIn(node, 'name', read.language)
        : textOfValue(each, read.language)
      if (!name) read.reading.notTaken(`${property} without a name`, { pointer: each.pointer })
      return name ? [{ name, role }] : []
    }),
  )
}

/** Who speaks: records where the addresses are, else names and titles. */
export function speakersIn(item: Entry, read: SchemaOrgReading): Fields[] {
  return valuesIn(item, 'performer').flatMap((each): Fields[] => {
    const found = entryOf(each.value, each.pointer)
    if (!found)
      return typeof each.value === 'string' && each.value.trim() !== '' ? [{ name: each.value.trim() }] : []
    const person = recordOf(found, 'person', read)
    if (person !== undefined) return [{ person }]
    const organisation = recordOf(found, 'organisation', read)
    if (organisation !== undefined) return [{ organisation }]
    const node = read.resolved(found)
    const [name, title] = [scalarIn(node, 'name'), textIn(node, 'jobTitle', read.language)]
    return name === undefined ? [] : [{ name, ...(title ? { title } : {}) }]
  })
}
