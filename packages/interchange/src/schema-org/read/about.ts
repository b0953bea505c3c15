import type { Id, LocalizedText } from '@torg/domain/values'
import type { Fields } from '../../reading/fields.ts'
import type { Entry } from '../../reading/json.ts'
import { nodesIn, scalarIn, textIn } from './node.ts'
import type { SchemaOrgReading } from './reading.ts'

export type About = { programme?: Id; nodes?: Fields[]; themes: { text: LocalizedText; at: Entry }[] }

/** Programme, nodes and themes of an event or a series, by what `about` points to. */
export function aboutIn(node: Entry, read: SchemaOrgReading): About {
  const found: About = { themes: [] }
  const nodes: Fields[] = []
  for (const each of nodesIn(node, 'about')) {
    const [address, part] = (scalarIn(each, '@id') ?? '').split('#')
    const programme = read.idOf(address, 'programme')
    const text = textIn(each, 'name', read.language)
    if (programme !== undefined && part) nodes.push({ programme, node: part })
    else if (programme !== undefined && found.programme === undefined) found.programme = programme
    else if (programme === undefined && text) found.themes.push({ text, at: each })
    else read.reading.notTaken('what an event is about besides', each)
  }
  return nodes.length > 0 ? { ...found, nodes } : found
}
