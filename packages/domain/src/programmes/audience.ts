import * as z from 'zod'

// Rules read the list rather than the schema, so that they can be used without zod.
const audiences = [
  'everyone',
  'public-administration',
  'state-administration',
  'state-authorities',
  'ministries',
  'municipalities',
  'wellbeing-services-counties',
  'civil-society',
  'residents',
] as const

/** Of whom something is asked, or for whom an event is. */
export const Audience = z
  .enum(audiences)
  .meta({ id: 'Audience', description: 'Of whom something is asked, or for whom an event is' })
export type Audience = z.infer<typeof Audience>

const broader: Partial<Record<Audience, Audience>> = {
  'public-administration': 'everyone',
  'civil-society': 'everyone',
  residents: 'everyone',
  'state-administration': 'public-administration',
  municipalities: 'public-administration',
  'wellbeing-services-counties': 'public-administration',
  'state-authorities': 'state-administration',
  ministries: 'state-administration',
}

/** An audience and all that take it in, narrowest first: municipalities, public administration, everyone. */
export function withBroader(audience: Audience): Audience[] {
  const up = broader[audience]
  return up ? [audience, ...withBroader(up)] : [audience]
}

/** Whether what is meant for `wide` is meant for `narrow` too: public administration includes municipalities. */
export const includesAudience = (wide: Audience, narrow: Audience): boolean =>
  withBroader(narrow).includes(wide)

/** The audiences directly under one. */
export const narrowerAudiences = (audience: Audience): Audience[] =>
  audiences.filter((option) => broader[option] === audience)
