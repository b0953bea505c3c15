import { type Kind, paths, type Stored } from '@torg/domain/records'
import { dateInWords } from '#lib/dates/dates.ts'
import { localInstant } from '#lib/dates/instants.ts'
import { pathOf } from '#lib/paths/paths.ts'
import { queryOf } from '#lib/paths/query.ts'
import { sectionOfKind } from './kind-of-section.ts'
import type { Site } from './site.server.ts'

/** Calendars and address books take one language; the other formats bring all. */
const inOneLanguage = ['.ics', '.vcf']

const formats: [name: string, extension: string, kinds?: Kind[]][] = [
  ['JSON', '.json'],
  ['JSON-LD', '.jsonld'],
  ['Turtle', '.ttl'],
  ['iCalendar', '.ics', ['event']],
  ['vCard', '.vcf', ['organisation', 'person']],
]

/** What stands at the foot of a record's page: when it changed, its history, its other formats. */
export function footOf<K extends Kind>(kind: K, { id, recorded }: Stored<K>, { lang }: Site) {
  return {
    modified: { at: recorded.modified, words: dateInWords(localInstant(recorded.modified).slice(0, 10)) },
    version: recorded.version,
    history: pathOf(lang, sectionOfKind(kind), id, 'history'),
    formats: formats
      .filter(([, , kinds]) => kinds?.includes(kind) ?? true)
      .map(([name, extension]) => ({
        name,
        path:
          `/v1/${paths[kind]}/${encodeURIComponent(id)}${extension}` +
          (inOneLanguage.includes(extension) ? queryOf({ lang }) : ''),
      })),
  }
}

export type FootView = ReturnType<typeof footOf>
