import { z } from 'zod'
import { LocalizedText } from './text.ts'

/** A municipality by its national code: `491` in `FI` is Mikkeli. */
export const Municipality = z
  .strictObject({
    country: z.string().regex(/^[A-Z]{2}$/),
    code: z
      .string()
      .regex(/^\d{3,4}$/)
      .optional(),
    name: LocalizedText,
  })
  .meta({
    id: 'Municipality',
    description: 'Municipality: ISO 3166 country, national code, names',
    examples: [{ country: 'FI', code: '905', name: { fi: 'Vaasa', sv: 'Vasa' } }],
  })
export type Municipality = z.infer<typeof Municipality>

/** A postal or visiting address. */
export const Address = z
  .strictObject({
    street: LocalizedText.optional(),
    postBox: z.string().min(1).optional(),
    postalCode: z.string().min(1).optional(),
    locality: LocalizedText.optional(),
    country: z
      .string()
      .regex(/^[A-Z]{2}$/)
      .optional(),
  })
  .refine((address) => Object.keys(address).length > 0, { error: 'Expected at least one line of an address' })
  .meta({ id: 'Address' })
export type Address = z.infer<typeof Address>

/** WGS 84 degrees. */
export const Coordinates = z
  .strictObject({ latitude: z.number().min(-90).max(90), longitude: z.number().min(-180).max(180) })
  .meta({ id: 'Coordinates', description: 'WGS 84 degrees' })
export type Coordinates = z.infer<typeof Coordinates>
