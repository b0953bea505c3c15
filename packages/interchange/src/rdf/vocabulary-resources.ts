import { add, type Resource, resource } from './graph.ts'
import { iriOf, prefixes, type Term } from './namespaces.ts'
import { ownTerms } from './vocabulary.ts'

const inWords = (name: string) => name.replaceAll(/(?<=[a-z])[A-Z]/g, (letter) => ` ${letter}`).toLowerCase()

function described(terms: Record<string, string>, type: Term): Resource[] {
  return Object.entries(terms).map(([name, comment]) => {
    const term = resource(`${prefixes.torg}${name}`, [type])
    add(term, 'rdfs:label', { value: inWords(name), language: 'en' })
    add(term, 'rdfs:comment', { value: comment, language: 'en' })
    add(term, 'rdfs:isDefinedBy', { iri: prefixes.torg })
    return term
  })
}

// What says of a narrower case what a published term says of all.
const narrower: [own: Term, published: Term][] = [
  ['torg:EventSeries', 'cv:PublicEvent'],
  ['torg:Municipality', 'dct:Location'],
  ['torg:Post', 'foaf:Document'],
  ['torg:Programme', 'foaf:Project'],
  ['torg:PublicDocument', 'foaf:Document'],
]

/** Torg's own terms, each with what it means. */
export function vocabularyResources(): Resource[] {
  const ontology = resource(prefixes.torg, ['owl:Ontology'])
  add(ontology, 'dct:title', { value: 'Terms of Torg that no published vocabulary has', language: 'en' })
  const classes = described(ownTerms.classes, 'rdfs:Class')
  for (const [own, published] of narrower) {
    const term = classes.find(({ iri }) => iri === iriOf(own))
    if (term) add(term, 'rdfs:subClassOf', { iri: iriOf(published) })
  }
  return [ontology, ...classes, ...described(ownTerms.properties, 'rdf:Property')]
}
