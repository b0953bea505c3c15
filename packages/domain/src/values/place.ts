import * as z from 'zod'
import { expected, patterned } from './expected.ts'
import { RegionCode } from './region.ts'
import { LocalizedText } from './text.ts'

/** ISO 3166 code of a country: `FI`. */
export const CountryCode = patterned(
  /^[A-Z]{2}$/,
  expected('country-code', 'an ISO 3166 code such as "FI"'),
).meta({ id: 'CountryCode', description: 'ISO 3166 code of a country', examples: ['FI'] })
export type CountryCode = z.infer<typeof CountryCode>

/** A municipality by its national code: `491` in `FI` is Mikkeli. */
export const Municipality = z
  .strictObject({
    country: CountryCode,
    code: patterned(/^\d{3,4}$/, expected('municipality-code', 'three or four digits, such as "905"'))
      .optional()
      .describe('National code of the municipality'),
    name: LocalizedText,
    region: RegionCode.optional().describe('Region that it is in'),
  })
  .meta({
    id: 'Municipality',
    description: 'Municipality: ISO 3166 country, national code, names, region',
    examples: [{ country: 'FI', code: '905', name: { fi: 'Vaasa', sv: 'Vasa' }, region: 'FI-12' }],
  })
export type Municipality = z.infer<typeof Municipality>

/** A postal or visiting address. */
export const Address = z
  .strictObject({
    street: LocalizedText.optional(),
    postBox: z.string().min(1).optional().describe('Post box: PL 28'),
    postalCode: z.string().min(1).optional().describe('Postal code: 00023'),
    locality: LocalizedText.optional(),
    country: CountryCode.optional(),
  })
  .refine(
    (address) => Object.keys(address).length > 0,
    expected('address-line', 'at least one line of an address'),
  )
  .meta({ id: 'Address', description: 'Postal or visiting address' })
export type Address = z.infer<typeof Address>

/** WGS 84 degrees. */
export const Coordinates = z
  .strictObject({
    latitude: z.number().min(-90).max(90).describe('Degrees north'),
    longitude: z.number().min(-180).max(180).describe('Degrees east'),
  })
  .meta({ id: 'Coordinates', description: 'WGS 84 degrees' })
export type Coordinates = z.infer<typeof Coordinates>
