import * as z from 'zod'
import { expected } from '../values/expected.ts'
import { Link } from '../values/link.ts'
import { Address, Coordinates, Municipality } from '../values/place.ts'
import { LocalizedText } from '../values/text.ts'

/** Facts that decide whether somebody can come; absent means not known. */
export const Accessibility = z
  .strictObject({
    stepFree: z.boolean().optional().describe('Reached without steps'),
    accessibleToilet: z.boolean().optional().describe('A toilet for wheelchair users'),
    inductionLoop: z.boolean().optional().describe('A hearing loop'),
    signLanguage: z.boolean().optional().describe('Interpreted into a sign language'),
    captions: z.boolean().optional().describe('Speech is written out as it is spoken'),
    note: LocalizedText.optional(),
  })
  .meta({ id: 'Accessibility', description: 'Facts that decide whether somebody can come' })
export type Accessibility = z.infer<typeof Accessibility>

export const Place = z
  .strictObject({
    name: LocalizedText.optional(),
    address: Address.optional(),
    municipality: Municipality.optional(),
    coordinates: Coordinates.optional(),
    accessibility: Accessibility.optional(),
    online: Link.optional().describe('Where to follow it online'),
  })
  .refine(
    (place) => Object.keys(place).length > 0,
    expected('place-name', 'at least a name or a municipality'),
  )
  .meta({ id: 'Place', description: 'Where an event is' })
export type Place = z.infer<typeof Place>
