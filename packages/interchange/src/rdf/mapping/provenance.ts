import type { Source, SourceIssue, Stated, Translation } from '@torg/domain/values'
import { add } from '../graph.ts'
import { language } from './authority.ts'
import { concept } from './concept.ts'
import { day, plain, quoted, text, truth } from './literal.ts'
import { also, many, one } from './mapping.ts'
import { part } from './part.ts'
import { recordIri, ref } from './reference.ts'

const source = part<Source>('prov:Derivation', {
  document: one('prov:entity', ref('document')),
  locator: one('bibo:locator', plain),
  quote: one('torg:quote', quoted),
  retrieved: one('torg:retrieved', day),
  fields: many('torg:field', plain),
})

const issue = part<SourceIssue>('torg:SourceIssue', {
  field: one('torg:field', plain),
  kind: one('dct:type', concept('issue-kind')),
  document: one('dct:source', ref('document')),
  printed: one('torg:asPrinted', plain),
  proposed: one('torg:proposed', plain),
  note: text('skos:note'),
  status: one('torg:issueStatus', concept('issue-status')),
})

const stated = part<Stated>('torg:Statement', {
  field: one('torg:field', plain),
  part: one('torg:periodEnd', concept('period-end')),
  basis: one('torg:basisOfValue', concept('basis')),
  asPrinted: one('torg:asPrinted', plain),
  note: text('skos:note'),
})

const translation = part<Translation>('torg:Translation', {
  language: one('dct:language', language),
  from: one('torg:translatedFrom', language),
  by: one('torg:translatedBy', concept('translator')),
  stale: many('torg:stale', plain),
})

/** What every record says of itself: where it was taken from, and what is known of that. */
export const provenance = {
  formerIds: many('torg:formerId', plain),
  example: one('torg:example', truth),
  translations: many('torg:translation', translation),
  sources: also(
    many('prov:qualifiedDerivation', source),
    (sources: readonly Source[], { resource, writing }) => {
      for (const document of new Set(sources.map((each) => each.document)))
        add(resource, 'prov:wasDerivedFrom', { iri: recordIri(writing.base, 'document', document) })
    },
  ),
  issues: many('torg:issue', issue),
  stated: many('torg:statement', stated),
}
