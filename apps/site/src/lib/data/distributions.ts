import type { Kind } from '@torg/domain/values'

type Distribution = {
  name: string
  /** What the address of the list ends with. */
  extension: string
}

const ofEvery: Distribution[] = [
  { name: 'JSON', extension: '' },
  { name: 'NDJSON', extension: '.ndjson' },
  { name: 'CSV', extension: '.csv' },
  { name: 'JSON-LD', extension: '.jsonld' },
  { name: 'Turtle', extension: '.ttl' },
]

const ofSome: (Distribution & { kinds: Kind[] })[] = [
  { name: 'iCalendar', extension: '.ics', kinds: ['event'] },
  { name: 'vCard', extension: '.vcf', kinds: ['organisation', 'person', 'contact'] },
  { name: 'Atom', extension: '.atom', kinds: ['event', 'programme', 'post', 'ask', 'call'] },
]

/** The forms in which the API gives all records of a kind. */
export const distributions = (kind: Kind): Distribution[] => [
  ...ofEvery,
  ...ofSome.filter(({ kinds }) => kinds.includes(kind)),
]
