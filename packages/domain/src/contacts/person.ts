import * as z from 'zod'
import { recordFields } from '../values/record.ts'

export const PersonName = z
  .strictObject({
    given: z.string().trim().min(1).describe('Given names'),
    family: z.string().trim().min(1).describe('Family name'),
  })
  .meta({
    id: 'PersonName',
    description: 'Given and family name',
    examples: [{ given: 'Sirpa', family: 'Paatero' }],
  })
export type PersonName = z.infer<typeof PersonName>

/** A person: a name only. Titles and employers change; they are memberships. */
export const Person = z
  .strictObject({ ...recordFields, name: PersonName })
  .meta({ id: 'Person', description: 'A person; titles and employers are memberships' })
export type Person = z.infer<typeof Person>

export const fullName = ({ given, family }: PersonName): string => `${given} ${family}`
