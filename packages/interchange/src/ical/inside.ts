import type { Organiser, PublicEvent } from '@torg/domain/events'
import { pick } from '@torg/domain/values'
import { contactLine } from '../event-words/contact.ts'
import type { Field } from '../losses/account.ts'
import { type JsonLdNode, node } from '../schema-org/node.ts'
import { onSite } from '../schema-org/place.ts'
import { text as schemaText, type Writer } from '../schema-org/writer.ts'
import { give, type Reader } from '../words/reader.ts'
import { line, text, uri } from './line.ts'

/** RFC 9073 8.1: what iCalendar has no properties for, in the words of schema.org. */
export const structuredLine = (data: JsonLdNode): string =>
  line('STRUCTURED-DATA', text(JSON.stringify({ '@context': 'https://schema.org', ...data })), {
    VALUE: 'TEXT',
    FMTTYPE: 'application/ld+json',
    SCHEMA: `https://schema.org/${String(data['@type'])}`,
  })

const component = (name: string, lines: readonly string[]): string[] => [
  line('BEGIN', name),
  ...lines,
  line('END', name),
]

/** Says that all of a value is in the document, also what was said before to stand in words only. */
function carryWhole<T>(field: Field<T> | undefined): void {
  if (!field) return
  field.carry()
  if (typeof field.value !== 'object' || field.value === null) return
  const parts = field as Field<unknown> as Field<Record<string, unknown>>
  for (const key of Object.keys(field.value)) carryWhole(parts.get(key))
}

/** RFC 9073 7.2. */
function locationLines(event: Field<PublicEvent>, uid: string, reader: Reader, writer: Writer): string[] {
  const place = event.get('place')
  const data = place && onSite(place, writer)
  if (!place || !data) return []
  const [name, coordinates] = [place.get('name'), place.value.coordinates]
  const said = name && give(name, reader)
  for (const part of [name, place.get('address'), place.get('municipality'), place.get('accessibility')])
    carryWhole<unknown>(part as Field<unknown> | undefined)
  return component('VLOCATION', [
    line('UID', text(`place/${uid}`)),
    ...(said ? [line('NAME', text(said.text), { LANGUAGE: said.language })] : []),
    ...(coordinates ? [line('GEO', `${coordinates.latitude};${coordinates.longitude}`)] : []),
    structuredLine(data),
  ])
}

/** RFC 9073 7.1: a body behind an event. Its role stands in words among its categories, as iCalendar has few. */
function organiserLines(
  organiser: Field<Organiser>,
  place: string,
  domain: string,
  reader: Reader,
  writer: Writer,
): string[] {
  const [organisation, name] = [organiser.get('organisation'), organiser.get('name')]
  const known = organisation && reader.find('organisation', organisation.value)
  // An id without a name says nothing to anybody.
  if (organisation && !known) return []
  const page = organisation && reader.address('organisation', organisation.value)
  const said = name ? give(name, reader) : known && pick(known.name, reader.languages)
  const role = organiser.get('role').carry()
  return component('PARTICIPANT', [
    line('UID', text(`${organisation ? `organisation/${organisation.carry()}` : place}@${domain}`)),
    line('PARTICIPANT-TYPE', role === 'funder' ? 'SPONSOR' : 'ACTIVE'),
    line('CATEGORIES', text(reader.words.organiser[role]), { LANGUAGE: reader.wordsLanguage }),
    ...(said ? [line('SUMMARY', text(said.text), { LANGUAGE: said.language })] : []),
    ...(page === undefined ? [] : [line('URL', uri(page))]),
    ...(name ? [structuredLine(node('Organization', { name: schemaText(name, writer) }))] : []),
  ])
}

/** The contacts of an event by their ids, beside the CONTACT lines that say them in words. */
const contactLines = (event: Field<PublicEvent>, domain: string, reader: Reader): string[] =>
  (event.get('contacts')?.items() ?? []).flatMap((id) => {
    const said = contactLine(id, reader)
    if (said === undefined) return []
    return component('PARTICIPANT', [
      line('UID', text(`contact/${id.carry()}@${domain}`)),
      line('PARTICIPANT-TYPE', 'CONTACT'),
      line('SUMMARY', text(said)),
    ])
  })

/**
 * The place and the bodies behind an event as components inside it (RFC 9073). Programs that do not know them pass
 * them over, as RFC 5545 3.6 asks, and find in the event's own properties what they always did.
 */
export function insideLines(event: Field<PublicEvent>, domain: string, reader: Reader): string[] {
  const writer: Writer = { address: reader.address, find: reader.find, nested: [] }
  const { id } = event.value
  return [
    ...locationLines(event, `${id}@${domain}`, reader, writer),
    ...event
      .get('organisers')
      .items()
      .flatMap((organiser, index) =>
        organiserLines(organiser, `organiser/${id}/${index + 1}`, domain, reader, writer),
      ),
    ...contactLines(event, domain, reader),
  ]
}
