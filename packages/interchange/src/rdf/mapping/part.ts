import type { LocalizedText } from '@torg/domain/values'
import { add, type Resource, resource } from '../graph.ts'
import type { Term } from '../namespaces.ts'
import { text } from './literal.ts'
import { type Form, type Mapping, readTable, type Subject, type Table, writeTable } from './mapping.ts'

/** Something of its own within a record, with an IRI that says where it stands. */
export const part = <T>(
  types: Term | readonly Term[],
  table: Table<T>,
  say?: (value: T, to: Subject) => void,
): Form<T> => ({
  write: (value, at) => {
    const made = resource(at.path, typeof types === 'string' ? [types] : types)
    writeTable(table, value, { ...at, resource: made })
    say?.(value, { ...at, resource: made })
    return made
  },
  read: (value, reading) => {
    const node = reading.nodeAt(value)
    return node && readTable(table, { node, reading })
  },
})

/** A text as something of its own that has it for a label; texts in a list stay apart that way. */
export const named = (types: readonly Term[], label: Term, ...others: Term[]): Form<LocalizedText> => {
  const mappings = [label, ...others].map(text)
  return {
    write: (value, at) => {
      const made: Resource = resource(at.path, types)
      for (const mapping of mappings) mapping.write(value, { ...at, resource: made })
      return made
    },
    read: (value, reading) => {
      if (value.kind === 'literal') return { [value.language ?? reading.language]: value.value }
      const node = reading.nodeAt(value)
      if (!node || reading.kindOf(value)) return undefined
      return mappings.map((mapping) => mapping.read({ node, reading })).find((found) => found !== undefined)
    },
  }
}

/** The id of a part within its record. */
export const partId: Mapping<string> = {
  write: (id, to) => add(to.resource, 'dct:identifier', { value: id, datatype: 'xsd:string' }),
  read: ({ node, reading }) => {
    const [said] = node.values('dct:identifier')
    return said?.kind === 'literal' ? said.value : reading.idOfPart(node)
  },
}
