import type { Identifier } from '@torg/domain/values'
import { slug } from '../../reading/id.ts'
import { add } from '../graph.ts'
import { prefixes } from '../namespaces.ts'
import { plain } from './literal.ts'
import { also, type Mapping, many, one, type Source } from './mapping.ts'
import { part } from './part.ts'

const start = `${prefixes.torg}identifier-scheme.`

/** The scheme by its name; of others, by who keeps it. */
const scheme: Mapping<string> = {
  write: (name, { resource }) => add(resource, 'skos:inScheme', { iri: `${start}${name}` }),
  read: ({ node, reading }: Source) => {
    const [said] = [
      ...node.values('skos:inScheme'),
      ...node.values('adms:schemeAgency'),
      ...node.values('dct:type'),
    ]
    if (said?.kind === 'node' && said.iri.startsWith(start)) return said.iri.slice(start.length)
    const name = slug(said === undefined ? '' : said.kind === 'node' ? reading.tailOf(said.iri) : said.value)
    return name === '' ? 'unknown' : name.replace(/^(?=\d)/, 'scheme-')
  },
}

/** @see https://www.w3.org/TR/vocab-adms/#identifier */
export const identifiers: Mapping<readonly Identifier[]> = also(
  many(
    'adms:identifier',
    part<Identifier>('adms:Identifier', { scheme, value: one('skos:notation', plain) }),
  ),
  (value, { resource }) => {
    for (const { scheme: name, value: code } of value)
      if (name === 'wikidata') add(resource, 'owl:sameAs', { iri: `http://www.wikidata.org/entity/${code}` })
  },
)
