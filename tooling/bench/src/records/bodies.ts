import type { AnyRecord } from '@torg/domain/records'
import { topics, towns } from './words.ts'

const capital = (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1)}`

const townId = (town: number) => `town-${town}`
export const officeId = (town: number, topic: number) => `town-${town}-office-${topic}`
export const contactId = (town: number, topic: number) => `contact-${officeId(town, topic)}`
export const seriesId = (index: number) => `series-${index}`

/** How many series there are. */
export const seriesCount = 200

/** Towns, an office of each for each topic, whom to ask there, and series: what events refer to. */
export const bodies = (): AnyRecord[] => [
  ...towns.map(townOf),
  ...towns.flatMap((_, town) =>
    topics.flatMap((_, topic) => [officeOf(town, topic), contactOf(town, topic)]),
  ),
  ...Array.from({ length: seriesCount }, (_, index) => seriesOf(index)),
]

const townOf = ([code, , , fi, sv]: (typeof towns)[number], index: number): AnyRecord => ({
  kind: 'organisation',
  record: {
    id: townId(index),
    kind: 'municipality',
    name: { fi: `${fi}n kaupunki`, sv: `${sv} stad`, en: `City of ${fi}` },
    municipality: { country: 'FI', code, name: { fi, sv } },
    lifecycle: 'active',
  },
})

function officeOf(town: number, topic: number): AnyRecord {
  const [fi, sv, en] = topics[topic] ?? topics[0]
  return {
    kind: 'organisation',
    record: {
      id: officeId(town, topic),
      kind: 'agency',
      parent: townId(town),
      name: { fi: capital(`${fi}palvelut`), sv: capital(`${sv}tjänster`), en: `${capital(en)} services` },
      lifecycle: 'active',
    },
  }
}

const contactOf = (town: number, topic: number): AnyRecord => ({
  kind: 'contact',
  record: {
    id: contactId(town, topic),
    of: { organisation: officeId(town, topic) },
    email: { kind: 'address', address: `office-${topic}@town-${town}.example.org` },
    languages: ['fi', 'sv'],
  },
})

const seriesOf = (index: number): AnyRecord => ({
  kind: 'series',
  record: {
    id: seriesId(index),
    name: { fi: `Sarja ${index + 1}`, sv: `Serie ${index + 1}`, en: `Series ${index + 1}` },
    organisers: [{ organisation: officeId(index % towns.length, index % topics.length), role: 'organiser' }],
  },
})
