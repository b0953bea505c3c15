import type { Kind } from '@torg/domain/records'
import { type Id, type Municipality, regionNames } from '@torg/domain/values'
import type { AnyOf } from './filters.ts'

/** A facet as it is stored: `event/programme/ogp-finland-5`. */
const facetWord = (kind: Kind, name: string, value: string) => `${kind}/${name}/${value.toLowerCase()}`

/** The stored facets that a value, or any of several, has. */
export const facetWords = (kind: Kind, name: string, values: AnyOf): string[] =>
  [values].flat().map((value) => facetWord(kind, name, value))

/** What a municipality can be asked for by: its code and its names. */
export const municipalityWords = (municipality: Municipality | undefined): string[] =>
  municipality ? [...(municipality.code ? [municipality.code] : []), ...Object.values(municipality.name)] : []

/** What the region of a municipality can be asked for by: its code and its names. */
export const regionWords = (municipality: Municipality | undefined): string[] =>
  municipality?.region
    ? [...new Set([municipality.region, ...Object.values(regionNames(municipality.region) ?? {})])]
    : []

/** What a node of a programme can be asked for by: its id, which other programmes may use too, alone and with the programme's. */
export const nodeWords = (programme: Id, node: Id): string[] => [node, `${programme}/${node}`]
