import * as z from 'zod'
import { Day } from '../values/day.ts'
import { ref } from '../values/id.ts'
import { Period } from '../values/period.ts'
import { recordFields } from '../values/record.ts'
import { LocalizedText } from '../values/text.ts'
import { Scope } from './matter.ts'

export const Role = z
  .enum([
    'chair',
    'vice-chair',
    'member',
    'secretary',
    'secretary-general',
    'expert',
    'contact-person',
    'coordinator',
    'head',
    'official',
    'minister',
  ])
  .meta({ id: 'Role', description: 'Role in a body' })
export type Role = z.infer<typeof Role>

/** Who takes part: a person or a body. */
export const Party = z
  .union([z.strictObject({ person: ref('person') }), z.strictObject({ organisation: ref('organisation') })])
  .meta({ id: 'Party', description: 'A person or an organisation' })
export type Party = z.infer<typeof Party>

/** A person's or a body's role in a body, for some matters, for some time. */
export const Membership = z
  .strictObject({
    ...recordFields,
    organisation: ref('organisation').describe('The body that the role is in'),
    member: Party.describe('Who holds the role'),
    role: Role.describe('Role in the body'),
    title: LocalizedText.optional().describe('Title held then, as the source gives it'),
    onBehalfOf: ref('organisation').optional(),
    scope: Scope.optional().describe('All matters if absent'),
    status: z.enum(['confirmed', 'pending']).describe('Pending until it is decided'),
    period: Period.optional().describe('Unknown if absent'),
    attested: z.array(Day).min(1).optional().describe('Days on which a source shows it in force'),
  })
  .meta({ id: 'Membership', description: 'Role of a person or body in a body, with scope and period' })
export type Membership = z.infer<typeof Membership>
