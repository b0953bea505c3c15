import * as z from 'zod'
import { Instant } from './day.ts'
import { Id, type JsonPointer } from './id.ts'
import type { LanguageTag } from './language.ts'
import { Source, SourceIssue, Stated } from './source.ts'
import { Translation } from './text.ts'

/** What every record carries, whatever its kind. */
export const recordFields = {
  id: Id,
  formerIds: z.array(Id).optional().describe('Ids that this record had; their addresses redirect'),
  example: z.boolean().optional().describe('An invented record that shows what Torg can do'),
  translations: z.array(Translation).optional().describe('Languages of this record that are translations'),
  sources: z.array(Source).optional().describe('Where the record was taken from'),
  issues: z.array(SourceIssue).optional().describe('Errors and gaps of the sources'),
  stated: z.array(Stated).optional().describe('Fields that the sources do not state as they stand here'),
}

/** What the store knows of a record, beside what it says. */
export const Recorded = z
  .strictObject({
    version: z.int().min(1),
    created: Instant,
    modified: Instant,
    archived: Instant.optional().describe('No longer listed or found since then; its address still answers'),
  })
  .meta({ id: 'Recorded', description: 'Version of the record, and when it was first and last written' })
export type Recorded = z.infer<typeof Recorded>

/** Whether a text of a record is a translation whose original has changed since. */
export const isStale = (
  record: { translations?: Translation[] | undefined },
  pointer: JsonPointer,
  language: LanguageTag,
): boolean =>
  record.translations?.some((entry) => entry.language === language && entry.stale?.includes(pointer)) ?? false

/** Whether a field, or one end of a period in it, is stated in the source; `stated` unless the record says otherwise. */
export const basisOf = (
  record: { stated?: Stated[] | undefined },
  field: string,
  part?: 'start' | 'end',
): Stated['basis'] =>
  record.stated?.find((entry) => entry.field === field && (entry.part === undefined || entry.part === part))
    ?.basis ?? 'stated'
