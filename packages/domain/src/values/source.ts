import * as z from 'zod'
import { Day } from './day.ts'
import { JsonPointer, ref } from './id.ts'
import { LanguageTag } from './language.ts'
import { LocalizedText } from './text.ts'

/** Words as they stand in a source. */
export const Quote = z
  .strictObject({ text: z.string().trim().min(1).max(600).describe('Verbatim'), language: LanguageTag })
  .meta({ id: 'Quote', description: 'Short quotation, verbatim' })
export type Quote = z.infer<typeof Quote>

/** Where a record, or the named fields of it, was taken from. */
export const Source = z
  .strictObject({
    document: ref('document'),
    locator: z.string().min(1).optional().describe('Where in the document: page, section, slide'),
    quote: Quote.optional(),
    retrieved: Day.optional(),
    fields: z
      .array(JsonPointer)
      .min(1)
      .optional()
      .describe('The fields it supports; the whole record if absent'),
  })
  .meta({ id: 'Source', description: 'Where a record or some of its fields was taken from' })
export type Source = z.infer<typeof Source>

/** Something in a source that cannot be right, or cannot be known: kept as printed, with a proposal beside it. */
export const SourceIssue = z
  .strictObject({
    field: JsonPointer,
    kind: z
      .enum([
        'impossible-date',
        'conflict',
        'missing-year',
        'missing-target',
        'missing-value',
        'misprint',
        'redacted',
      ])
      .describe('What is wrong or missing'),
    document: ref('document').optional(),
    printed: z.string().min(1).optional().describe('As it stands in the source'),
    proposed: z
      .string()
      .min(1)
      .optional()
      .describe('The value proposed, in the form of the field: a date for /deadline/before'),
    note: LocalizedText,
    status: z
      .enum(['open', 'confirmed', 'rejected', 'settled'])
      .describe('Open until somebody has judged the proposal'),
  })
  .meta({ id: 'SourceIssue', description: 'An error or a gap of the source, as printed, with a proposal' })
export type SourceIssue = z.infer<typeof SourceIssue>

export const Basis = z
  .enum(['stated', 'inferred', 'corrected'])
  .meta({ id: 'Basis', description: 'Stated in the source, inferred from it, or corrected' })
export type Basis = z.infer<typeof Basis>

/** A field, or one end of a period in it, that is not printed in the source as it stands here. */
export const Stated = z
  .strictObject({
    field: JsonPointer,
    part: z.enum(['start', 'end']).optional().describe('Which end, when the field is a period'),
    basis: Basis.describe('How the value came to stand here'),
    asPrinted: z.string().min(1).optional().describe('As the source prints it'),
    note: LocalizedText.optional().describe('Why it was inferred or corrected'),
  })
  .meta({ id: 'Stated', description: 'Whether a value is stated in the source, inferred or corrected' })
export type Stated = z.infer<typeof Stated>
