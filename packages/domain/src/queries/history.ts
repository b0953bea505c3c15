import * as z from 'zod'
import { kinds, type RecordOf } from '../records/kinds.ts'
import { Instant } from '../values/day.ts'
import { Id, JsonPointer, type Kind } from '../values/id.ts'
import { knownAs } from './known-as.ts'

/** One step from a version of a record to the next. @see https://www.rfc-editor.org/rfc/rfc6902 */
export const PatchOperation = z
  .discriminatedUnion('op', [
    z.strictObject({ op: z.enum(['add', 'replace', 'test']), path: JsonPointer, value: z.unknown() }),
    z.strictObject({ op: z.literal('remove'), path: JsonPointer }),
    z.strictObject({ op: z.enum(['move', 'copy']), from: JsonPointer, path: JsonPointer }),
  ])
  .meta({ id: 'PatchOperation', description: 'RFC 6902 JSON Patch operation' })
export type PatchOperation = z.infer<typeof PatchOperation>

const revisionFields = {
  version: z.int().min(1),
  recorded: Instant.describe('When this version was written'),
  action: z.enum(['created', 'changed', 'removed']),
  actor: z.string().describe('Id of the user or key that wrote it'),
  reason: z.string().optional(),
  patch: z
    .array(PatchOperation)
    .optional()
    .describe('What changed since the version before it; absent when created or removed'),
}

/** One version of a record: whole when it was created, else by what changed. */
export type Revision<K extends Kind = Kind> = z.infer<z.ZodObject<typeof revisionFields>> & {
  record?: RecordOf<K> | undefined
}

/** All versions of a record, newest first. */
export type HistoryAnswer<K extends Kind = Kind> = { kind: K; id: Id; items: Revision<K>[] }

/** The schema of a record's history, as the API answers it. */
export const historySchema = <K extends Kind>(kind: K): z.ZodType<HistoryAnswer<K>> =>
  knownAs(
    z.strictObject({
      kind: z.literal(kind),
      id: Id,
      items: z
        .array(
          z.strictObject({
            ...revisionFields,
            record: (kinds[kind].schema as z.ZodType)
              .optional()
              .describe('The whole record, when it was created'),
          }),
        )
        .describe('Newest first'),
    }),
  )
