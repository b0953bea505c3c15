import type { LocalizedText } from '@torg/domain/values'
import type { Fields } from '../../reading/fields.ts'
import { type Entry, entryOf } from '../../reading/json.ts'
import { scalarIn, textIn, textOfValue, valuesIn } from './node.ts'
import { idIn, type SchemaOrgReading } from './reading.ts'

const roles = { organizer: 'organiser', contributor: 'partner', funder: 'funder', sponsor: 'funder' } as const

/** Who is behind an event: a record where it is one, else a name. */
export function organisersIn(event: Entry, read: SchemaOrgReading): Fields[] {
  return Object.entries(roles).flatMap(([property, role]) =>
    valuesIn(event, property).flatMap((each): Fields[] => {
      const found = entryOf(each.value, each.pointer)
      const node = found && read.resolved(found)
      const organisation = found && idIn(found, 'organisation', read)
      if (organisation !== undefined) return [{ organisation, role }]
      const name: LocalizedText | undefined = node
        ? textIn(node, 'name', read.language)
        : textOfValue(each, read.language)
      if (!name) read.reading.notTaken(`${property} without a name`, { pointer: each.pointer })
      return name ? [{ name, role }] : []
    }),
  )
}

/** Who speaks: records where they are some, else names and titles. */
export function speakersIn(item: Entry, read: SchemaOrgReading): Fields[] {
  return valuesIn(item, 'performer').flatMap((each): Fields[] => {
    const found = entryOf(each.value, each.pointer)
    if (!found)
      return typeof each.value === 'string' && each.value.trim() !== '' ? [{ name: each.value.trim() }] : []
    const person = idIn(found, 'person', read)
    if (person !== undefined) return [{ person }]
    const organisation = idIn(found, 'organisation', read)
    if (organisation !== undefined) return [{ organisation }]
    const node = read.resolved(found)
    const [name, title] = [scalarIn(node, 'name'), textIn(node, 'jobTitle', read.language)]
    return name === undefined ? [] : [{ name, ...(title ? { title } : {}) }]
  })
}
