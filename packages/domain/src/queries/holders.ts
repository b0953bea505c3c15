import * as z from 'zod'
import { PersonName } from '../contacts/person.ts'
import { Role } from '../organisations/membership.ts'
import { storedSchema } from '../records/kinds.ts'
import { Day } from '../values/day.ts'
import { Id } from '../values/id.ts'
import { Source } from '../values/source.ts'
import { LocalizedText } from '../values/text.ts'
import { lang } from './lists.ts'
import * as parameter from './parameter.ts'

/** Who holds a role in an organisation, for a matter, on a day. */
export const HoldersQuery = z.strictObject({
  role: parameter.required(parameter.choice(Role, 'chair', 'The role')),
  matter: parameter.id('public-administration', 'A matter of the organisation; any matter if absent'),
  on: parameter.day('2022-04-01', 'The day; today if absent'),
  lang,
})
export type HoldersQuery = z.output<typeof HoldersQuery>

/** One who holds the role, or may. */
export const Holder = z
  .strictObject({
    membership: storedSchema('membership'),
    person: z.strictObject({ id: Id, name: PersonName }).optional(),
    organisation: z
      .strictObject({ id: Id, name: LocalizedText })
      .optional()
      .describe('When the member is a body'),
    startIsInferred: z
      .boolean()
      .describe('Whether the start is not stated in the source but concluded from it'),
    sources: z
      .array(Source.safeExtend({ title: LocalizedText }))
      .describe('Where it is stated, with the title of each document'),
  })
  .meta({ id: 'Holder', description: 'Somebody who holds a role, or may' })
export type Holder = z.infer<typeof Holder>

export const HoldersAnswer = z
  .strictObject({
    question: z.strictObject({ organisation: Id, role: Role, matter: Id.optional(), on: Day }),
    answer: z.enum(['certain', 'possible', 'none']),
    certain: z.array(Holder),
    possible: z.array(Holder),
  })
  .meta({
    id: 'HoldersAnswer',
    description: 'Who holds a role for a matter on a day: certainly, or possibly',
  })
export type HoldersAnswer = z.infer<typeof HoldersAnswer>
