import type { Organiser, PublicEvent } from '@torg/domain/events'
import { Organiser as OrganiserSchema } from '@torg/domain/events'
import { Coordinates, Id, type Kind, LanguageTag, type LocalizedText } from '@torg/domain/values'
import { entryOf } from '../reading/json.ts'
import { openReading } from '../reading/reading.ts'
import { textIn as schemaText } from '../schema-org/read/node.ts'
import { placeIn } from '../schema-org/read/place.ts'
import type { SchemaOrgReading } from '../schema-org/read/reading.ts'
import { codeOf } from '../words/meaning.ts'
import { type Component, propertiesIn, propertyIn, textIn } from './component.ts'

const longest = 100_000

/** JSON-LD in STRUCTURED-DATA (RFC 9073 6.6), of a type that is looked for. */
export function structured(component: Component, type: string): Record<string, unknown> | undefined {
  for (const { values, parameters } of propertiesIn(component, 'structured-data')) {
    const [text] = values
    if (typeof text !== 'string' || text.length > longest || !/ld\+json/i.test(parameters.fmttype ?? ''))
      continue
    try {
      const data = entryOf(JSON.parse(text))?.value
      if (data?.['@type'] === type) return data
    } catch {
      // Not JSON: what the component says besides still counts.
    }
  }
  return undefined
}

const localized = (component: Component, name: string, language: string): LocalizedText | undefined => {
  const [property, text] = [propertyIn(component, name), textIn(component, name)]
  const tag = LanguageTag.safeParse(property?.parameters.language)
  return text === undefined ? undefined : { [tag.data ?? language]: text }
}

export type SchemaReading = Pick<SchemaOrgReading, 'language' | 'zone' | 'assumed'> & {
  idOf: (address: string, kind: Kind) => Id | undefined
}

export function schemaReading({ idOf, ...read }: SchemaReading): SchemaOrgReading {
  return {
    ...read,
    reading: openReading(),
    idOf: (address, kind) => (address === undefined ? undefined : idOf(address, kind)),
    resolved: (node) => node,
    contactId: (id) => id,
    idOfNode: () => undefined,
    contacts: [],
  }
}

const insideOf = ({ inside }: Component, name: string) => inside.filter((each) => each.name === name)

/** The place that the first VLOCATION of an event describes (RFC 9073 7.2). */
export function locationIn(event: Component, read: SchemaReading): PublicEvent['place'] {
  const { language } = read
  const [location] = insideOf(event, 'vlocation')
  if (!location) return undefined
  const data = structured(location, 'Place')
  const described = data && placeIn({ pointer: '', value: { location: data } }, schemaReading(read))
  const name = localized(location, 'name', language) ?? localized(location, 'description', language)
  const [latitude, longitude] = [propertyIn(location, 'geo')?.values[0]].flat().map(Number)
  const coordinates = Coordinates.safeParse({ latitude, longitude })
  const { online: _, ...place } = {
    ...(name ? { name } : {}),
    ...(coordinates.success ? { coordinates: coordinates.data } : {}),
    ...described,
  } as NonNullable<PublicEvent['place']>
  return Object.keys(place).length > 0 ? place : undefined
}

const uidOf = (component: Component, kind: string): Id | undefined => {
  const [, of, id] = /^([a-z]+)\/([^/@]+)@/.exec(textIn(component, 'uid') ?? '') ?? []
  return of === kind ? Id.safeParse(id).data : undefined
}

const typeOf = (participant: Component): string =>
  textIn(participant, 'participant-type')?.toUpperCase() ?? ''

// Whom RFC 9073 6.2 has to write to or to listen to; they organise nothing.
const others = /CONTACT|SPEAKER|PERFORMER|INACTIVE/

function organiserOf(participant: Component, language: string): Organiser | undefined {
  const data = structured(participant, 'Organization')
  const names = data && schemaText({ pointer: '', value: data }, 'name', language)
  const organisation = uidOf(participant, 'organisation')
  const name = names ?? localized(participant, 'summary', language)
  const words = propertiesIn(participant, 'categories').flatMap(({ values }) => values.map(String))
  const said = words
    .map((word) => codeOf(word, OrganiserSchema.shape.role.options))
    .find((role) => role !== undefined)
  const role = said ?? (typeOf(participant) === 'SPONSOR' ? 'funder' : undefined)
  // Somebody active without a role may be anybody who comes.
  if (role === undefined) return undefined
  if (organisation !== undefined) return { organisation, role }
  return name ? { name, role } : undefined
}

/** The bodies behind an event among its PARTICIPANT components (RFC 9073 7.1). */
export const organisersIn = (event: Component, language: string): Organiser[] =>
  insideOf(event, 'participant')
    .filter((participant) => !others.test(typeOf(participant)))
    .map((participant) => organiserOf(participant, language))
    .filter((organiser) => organiser !== undefined)

/** The contacts that Torg wrote, by their ids. */
export const contactsIn = (event: Component): Id[] =>
  insideOf(event, 'participant')
    .map((participant) => uidOf(participant, 'contact'))
    .filter((id) => id !== undefined)
