import { lookedUp } from '../../reading/lookup.ts'
import { en } from '../../words/en.ts'
import { fi } from '../../words/fi.ts'
import { sv } from '../../words/sv.ts'
import { add, resource } from '../graph.ts'
import { prefixes, type Term } from '../namespaces.ts'
import type { Form } from './mapping.ts'

const labelled = {
  attendance: 'attendance',
  audience: 'audience',
  'event-kind': 'eventKind',
  'event-status': 'status',
  level: 'level',
  'organiser-role': 'organiser',
  'part-of-day': 'part',
} as const

function labels(scheme: string, code: string): Record<string, string> {
  const key = labelled[scheme as keyof typeof labelled]
  const inEnglish = code.replaceAll('-', ' ')
  if (!key) return { en: inEnglish }
  const told = (words: typeof en) => (words[key] as Record<string, string>)[code]
  return { en: told(en) ?? inEnglish, sv: told(sv) ?? inEnglish, fi: told(fi) ?? inEnglish }
}

/**
 * A code of one of Torg's own lists as a SKOS concept: `torg:role.vice-chair`.
 *
 * @param types what it is besides a concept
 * @param known concepts of other lists that mean the same, by the end of their IRI
 */
export const concept = (
  scheme: string,
  types: readonly Term[] = [],
  known: Record<string, string> = {},
): Form<string> => {
  const start = `${prefixes.torg}${scheme}.`
  return {
    write: (code, { writing }) => {
      const made = resource(`${start}${code}`, ['skos:Concept', ...types])
      for (const [language, value] of Object.entries(labels(scheme, code)))
        add(made, 'skos:prefLabel', { value, language })
      add(made, 'skos:notation', { value: code, datatype: 'xsd:string' })
      writing.shared(made)
      return { iri: made.iri }
    },
    read: (value, reading) => {
      if (value.kind === 'literal') return value.value
      if (value.iri.startsWith(start)) return value.iri.slice(start.length)
      const code = lookedUp(known, value.iri)
      if (code === undefined && !value.iri.startsWith(prefixes.torg))
        reading.report(value, 'not-taken', `Expected a code of the list ${scheme}; received <${value.iri}>`)
      return code
    },
  }
}
