import * as z from 'zod'
import { ref } from '../values/id.ts'
import { LanguageTag } from '../values/language.ts'
import { Link } from '../values/link.ts'
import { Period } from '../values/period.ts'
import { Address } from '../values/place.ts'
import { recordFields } from '../values/record.ts'
import { LocalizedText } from '../values/text.ts'
import { Email } from './email.ts'

/** A telephone number, E.164 (`+358295530199`), and as the source prints it (`0295530199`). */
export const Phone = z
  .strictObject({
    number: z.e164().describe('E.164: + and digits'),
    asPrinted: z.string().min(1).optional().describe('As the source prints it'),
  })
  .meta({ id: 'Phone', description: 'E.164 number, and as printed' })
export type Phone = z.infer<typeof Phone>

/** Whom a contact point reaches: a person (perhaps for a body), a body, a programme or an event. */
export const ContactOf = z
  .union([
    z.strictObject({ person: ref('person'), organisation: ref('organisation').optional() }),
    z.strictObject({ organisation: ref('organisation') }),
    z.strictObject({ programme: ref('programme') }),
    z.strictObject({ event: ref('event') }),
  ])
  .meta({ id: 'ContactOf', description: 'Whom a contact point reaches' })
export type ContactOf = z.infer<typeof ContactOf>

/** A way to reach somebody for a purpose. A number or an address is never guessed. */
export const ContactPoint = z
  .strictObject({
    ...recordFields,
    of: ContactOf.describe('Whom it reaches'),
    purpose: LocalizedText.optional(),
    title: LocalizedText.optional().describe("The person's title in this capacity"),
    programmes: z.array(ref('programme')).optional().describe('Programmes that it answers for'),
    email: Email.optional(),
    phones: z.array(Phone).optional().describe('Telephone numbers'),
    postal: Address.optional().describe('Postal address'),
    visiting: Address.optional().describe('Visiting address'),
    languages: z.array(LanguageTag).optional().describe('Languages it is answered in'),
    hours: LocalizedText.optional().describe('When it is answered, in words'),
    links: z.array(Link).optional().describe('Web pages and forms'),
    period: Period.optional().describe('When it is in use'),
  })
  .meta({ id: 'ContactPoint', description: 'A way to reach a person, a body, a programme or an event' })
export type ContactPoint = z.infer<typeof ContactPoint>
