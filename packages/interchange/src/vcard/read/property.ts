import type { Whereabouts } from '../../reading/problem.ts'

/** A property of a card that was read, from vCard of any version or from jCard. */
export type ReadProperty = {
  /** Upper case. */
  name: string
  group: string | undefined
  /** By upper-case name, each with its values. */
  parameters: ReadonlyMap<string, readonly string[]>
  /** The value as one text. */
  text: string
  /** Its fields: the parts of a name or an address. */
  fields: readonly string[]
  at: Whereabouts
}

/** A card, and where it begins. */
export type ReadCard = { properties: ReadProperty[]; at: Whereabouts }

export const parameter = ({ parameters }: ReadProperty, name: string): string | undefined =>
  parameters.get(name)?.[0]

/** Whether TYPE has a value, in any case. */
export const hasType = ({ parameters }: ReadProperty, type: string): boolean =>
  (parameters.get('TYPE') ?? []).some((each) => each.toLowerCase() === type)

export const propertiesOf = ({ properties }: ReadCard, name: string): ReadProperty[] =>
  properties.filter((property) => property.name === name && property.text.trim() !== '')
