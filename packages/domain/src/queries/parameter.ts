import * as z from 'zod'
import { Id } from '../values/id.ts'
import { LanguageTag } from '../values/language.ts'

/**
 * What a query parameter is written as. A value that is refused gives a zod issue of code `custom` whose `params`
 * are the form, so that whoever tells the caller can do so in the caller's language.
 */
export type ParameterForm = {
  example: string
  /** Whether several values may be given, parted by commas. */
  several?: true
} & (
  | {
      form:
        | 'id'
        | 'day'
        | 'moment'
        | 'year'
        | 'language'
        | 'languages'
        | 'cursor'
        | 'text'
        | 'true-or-false'
        | 'area'
        | 'near'
        | 'colour'
    }
  | { form: 'one-of'; values: readonly string[] }
  | { form: 'number'; least: number; most: number }
)

const nouns = {
  id: 'an id',
  day: 'a day',
  moment: 'a day, a moment, now or today,',
  year: 'a year',
  language: 'a language tag',
  languages: 'languages',
  cursor: 'the `next` of an earlier page',
  text: 'a text',
  'true-or-false': 'true or false,',
  area: 'west, south, east and north in degrees',
  near: 'latitude, longitude and kilometres',
  colour: 'a colour',
} as const

const expectation = (form: ParameterForm): string => {
  if (form.form === 'one-of') return `Expected one of ${form.values.join(', ')}`
  if (form.form === 'number') return `Expected a whole number from ${form.least} to ${form.most}`
  return `Expected ${nouns[form.form]} such as "${form.example}"`
}

const asWritten = (value: unknown) => value

/** A parameter that must be given. `read` turns what stands in the address into what the schema wants. */
function needed<S extends z.ZodType>(
  schema: S,
  form: ParameterForm,
  description: string,
  read: (value: unknown) => unknown = asWritten,
) {
  return z
    .preprocess((value, context) => {
      const input = read(value)
      if (!schema.safeParse(input).success)
        context.addIssue({
          code: 'custom',
          params: form,
          input: value,
          message: `${expectation(form)}; received ${JSON.stringify(value)}`,
        })
      return input
    }, schema)
    .meta({ description, examples: [read(form.example)] })
}

/** The same parameter, which must be given. */
export const required = <S extends z.ZodType>(schema: z.ZodOptional<S>): S => schema.unwrap()

const parameter = <S extends z.ZodType>(
  schema: S,
  form: ParameterForm,
  description: string,
  read: (value: unknown) => unknown = asWritten,
) =>
  needed(schema, form, description, read)
    .optional()
    .meta({ description, examples: [read(form.example)] })

const parted = (value: unknown) =>
  [value]
    .flat()
    .flatMap((text) => (typeof text === 'string' ? text.split(',').map((part) => part.trim()) : [text]))

const several = <S extends z.ZodType>(item: S, form: ParameterForm, description: string) =>
  parameter(z.array(item).min(1).max(50), { ...form, several: true }, description, parted)

// PostgreSQL's text cannot hold NUL, and no word holds another control character.
const Words = z
  .string()
  .trim()
  .min(1)
  .max(200)
  .refine((text) => /^\P{Cc}*$/u.test(text))

// Beyond this, calendars and databases disagree on what a year is.
const isOfOurTime = (text: string) => text >= '1000' && text < '9000'
const KnownDay = z.iso.date().refine(isOfOurTime)

/** Ids of records, parted by commas: any of them will do. */
export const ids = (example: string, description: string) => several(Id, { form: 'id', example }, description)

export const id = (example: string, description: string) =>
  parameter(Id, { form: 'id', example }, description)

/** Values of an enumeration, parted by commas: any of them will do. */
export const oneOf = <T extends Record<string, string>>(
  choice: z.ZodEnum<T>,
  example: T[keyof T],
  description: string,
) => several(choice, { form: 'one-of', values: choice.options, example }, description)

/** One value of an enumeration. */
export const choice = <T extends Record<string, string>>(
  values: z.ZodEnum<T>,
  example: T[keyof T],
  description: string,
) => parameter(values, { form: 'one-of', values: values.options, example }, description)

export const languageTags = (description: string) =>
  several(LanguageTag, { form: 'language', example: 'sv' }, description)

/** Short texts, parted by commas: any of them will do. */
export const words = (example: string, description: string) =>
  several(Words, { form: 'text', example }, description)

export const text = (example: string, description: string) =>
  parameter(Words, { form: 'text', example }, description)

export const day = (example: string, description: string) =>
  parameter(KnownDay, { form: 'day', example }, description)

/** Years, parted by commas: any of them will do. */
export const years = (description: string) =>
  several(z.string().regex(/^[1-8]\d{3}$/), { form: 'year', example: '2026' }, description)

const KnownMoment = z
  .string()
  .regex(
    /^[1-8]\d{3}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d{1,3})?)?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/,
  )
  .refine((text) => !Number.isNaN(Date.parse(text)))

const numbers = (text: string) =>
  text.split(',').map((part) => (/^-?\d{1,5}(?:\.\d{1,10})?$/.test(part) ? Number(part) : NaN))
const isWithin = (value: number | undefined, most: number) => value !== undefined && Math.abs(value) <= most

const isArea = (text: string) => {
  const [west = NaN, south = NaN, east = NaN, north = NaN, ...rest] = numbers(text)
  return (
    [west, east].every((it) => isWithin(it, 180)) &&
    [south, north].every((it) => isWithin(it, 90)) &&
    west <= east &&
    south <= north &&
    rest.length === 0
  )
}

const isNear = (text: string) => {
  const [latitude, longitude, kilometres = 0, ...rest] = numbers(text)
  return (
    isWithin(latitude, 90) &&
    isWithin(longitude, 180) &&
    kilometres > 0 &&
    kilometres <= 20_000 &&
    rest.length === 0
  )
}

/** A rectangle as in GeoJSON: `west,south,east,north` in degrees. */
export const area = (example: string, description: string) =>
  parameter(z.string().refine(isArea), { form: 'area', example }, description)

/** A circle: `latitude,longitude,kilometres`. */
export const near = (example: string, description: string) =>
  parameter(z.string().refine(isNear), { form: 'near', example }, description)

/** `now`, `today`, a day, or a moment with its offset. */
export const moment = (description: string) =>
  parameter(
    z.union([z.enum(['now', 'today']), KnownDay, KnownMoment]),
    { form: 'moment', example: '2026-12-01' },
    description,
    // A plus sign that was not escaped arrives as a space.
    (value) => (typeof value === 'string' ? value.replace(/ (?=\d\d:\d\d$)/, '+') : value),
  )

export const truth = (description: string) =>
  parameter(z.boolean(), { form: 'true-or-false', example: 'true' }, description, (value) =>
    value === 'true' ? true : value === 'false' ? false : value,
  )

export const wholeNumber = (least: number, most: number, example: number, description: string) =>
  parameter(
    z.int().min(least).max(most),
    { form: 'number', least, most, example: String(example) },
    description,
    (value) => (typeof value === 'string' && /^\d{1,16}$/.test(value) ? Number(value) : value),
  )

export const cursor = (description: string) =>
  parameter(z.string().regex(/^[\w.~-]{1,1000}$/), { form: 'cursor', example: 'WyJ2YXNhIl0' }, description)

const range = /^(?:\*|[a-z]{1,8}(?:-[a-z0-9]{1,8})*)(?:\s*;\s*q=(?:0(?:\.\d{0,3})?|1(?:\.0{0,3})?))?$/i

/** Languages in the form of Accept-Language: `sv,fi;q=0.8`. */
export const languages = (description: string) =>
  parameter(
    z
      .string()
      .max(200)
      .refine((value) => value.split(',').every((part) => range.test(part.trim()))),
    { form: 'languages', example: 'sv,fi;q=0.8' },
    description,
  )
