import { z } from 'zod'
import { Id } from '../values/id.ts'
import { LanguageTag } from '../values/language.ts'

/** What a query parameter is written as; an API words its errors by this. */
export type ParameterForm =
  | {
      form: 'id' | 'day' | 'moment' | 'language' | 'languages' | 'cursor' | 'text' | 'true-or-false'
      example: string
    }
  | { form: 'one-of'; values: readonly string[]; example: string }
  | { form: 'number'; least: number; most: number; example: string }

const forms = new WeakMap<z.ZodType, ParameterForm>()

/** How the parameter behind this schema is written; `undefined` for a schema that is no parameter. */
export const parameterForm = (schema: z.ZodType): ParameterForm | undefined => forms.get(schema)

function parameter<S extends z.ZodType>(schema: S, form: ParameterForm, description: string) {
  const described = schema.optional().meta({ description, examples: [form.example] })
  forms.set(described, form)
  return described
}

/** The same parameter, which must be given. */
export function required<S extends z.ZodType>(schema: z.ZodOptional<S>) {
  const [form, meta] = [forms.get(schema), schema.meta()]
  const inner = schema.unwrap().meta(meta ?? {})
  if (form) forms.set(inner, form)
  return inner
}

const parted = (value: unknown) =>
  [value]
    .flat()
    .flatMap((text) => (typeof text === 'string' ? text.split(',').map((part) => part.trim()) : [text]))

const several = <S extends z.ZodType>(item: S) => z.preprocess(parted, z.array(item).min(1).max(50))

/** Ids of records, parted by commas: any of them will do. */
export const ids = (example: string, description: string) =>
  parameter(several(Id), { form: 'id', example }, description)

export const id = (example: string, description: string) =>
  parameter(Id, { form: 'id', example }, description)

/** Values of an enumeration, parted by commas: any of them will do. */
export const oneOf = <T extends Record<string, string>>(
  choice: z.ZodEnum<T>,
  example: T[keyof T],
  description: string,
) => parameter(several(choice), { form: 'one-of', values: choice.options, example }, description)

/** One value of an enumeration. */
export const choice = <T extends Record<string, string>>(
  values: z.ZodEnum<T>,
  example: T[keyof T],
  description: string,
) => parameter(values, { form: 'one-of', values: values.options, example }, description)

export const languageTags = (description: string) =>
  parameter(several(LanguageTag), { form: 'language', example: 'sv' }, description)

/** Short texts, parted by commas: any of them will do. */
export const words = (example: string, description: string) =>
  parameter(several(z.string().min(1).max(100)), { form: 'text', example }, description)

export const text = (example: string, description: string) =>
  parameter(z.string().trim().min(1).max(200), { form: 'text', example }, description)

export const day = (example: string, description: string) =>
  parameter(z.iso.date(), { form: 'day', example }, description)

/** `now`, `today`, a day, or a moment with its offset. */
export const moment = (description: string) =>
  parameter(
    z.union([z.enum(['now', 'today']), z.iso.date(), z.iso.datetime({ offset: true })]),
    { form: 'moment', example: 'today' },
    description,
  )

export const truth = (description: string) =>
  parameter(
    z.preprocess((value) => (value === 'true' ? true : value === 'false' ? false : value), z.boolean()),
    { form: 'true-or-false', example: 'true' },
    description,
  )

export const wholeNumber = (least: number, most: number, example: number, description: string) =>
  parameter(
    z.preprocess(
      (value) => (typeof value === 'string' && /^\d{1,15}$/.test(value) ? Number(value) : value),
      z.int().min(least).max(most),
    ),
    { form: 'number', least, most, example: String(example) },
    description,
  )

export const cursor = (description: string) =>
  parameter(z.string().regex(/^[\w-]{1,1000}$/), { form: 'cursor', example: 'WyJ2YXNhIl0' }, description)

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

/** The languages of a preference such as `sv,fi;q=0.8`, best first; without those of `q=0` and without `*`. */
export const preferredLanguages = (preference: string): string[] =>
  preference
    .split(',')
    .map((part) => {
      const [tag = '', ...parameters] = part.split(';').map((piece) => piece.trim())
      const quality = parameters.find((piece) => /^q=/i.test(piece))?.slice(2)
      return { tag, quality: quality === undefined ? 1 : Number(quality) }
    })
    .filter(({ tag, quality }) => tag !== '' && tag !== '*' && quality > 0)
    .toSorted((a, b) => b.quality - a.quality)
    .map(({ tag }) => tag)
