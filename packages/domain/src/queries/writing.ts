import * as z from 'zod'
import { Instant } from '../values/day.ts'
import { Id, Kind } from '../values/id.ts'
import { ProblemError } from './problem.ts'

/** How far a record is that is not published: still being written, or waiting for a publisher. */
export const DraftState = z.enum(['draft', 'in-review']).meta({ id: 'DraftState' })
export type DraftState = z.infer<typeof DraftState>

/** A record that is being written, as the API answers it. */
export const SavedDraft = z
  .strictObject({
    kind: Kind,
    id: Id,
    version: z.int().min(1).describe('Of the draft, not of the record'),
    state: DraftState,
    base: z.int().min(1).optional().describe('Version of the published record that it began from'),
    steward: Id.optional().describe('The organisation that wrote it first'),
    actor: z.string(),
    reason: z.string().optional(),
    created: Instant,
    modified: Instant,
    record: z.looseObject({ id: Id }).describe('As it will be published'),
  })
  .meta({ id: 'SavedDraft', description: 'A record that is not published yet, or a change of one that is' })
export type SavedDraft = z.infer<typeof SavedDraft>

const Count = z.int().min(0)

/** What an import came to, or would come to. */
export const ImportReport = z
  .strictObject({
    dryRun: z.boolean(),
    kept: z.boolean().describe('Whether it was carried out: all of it, or nothing'),
    created: Count,
    changed: Count,
    unchanged: Count,
    removed: Count,
    refused: Count,
    lines: z
      .array(
        z.strictObject({
          line: z.int().min(1).optional().describe('Line of the file; absent for what is removed'),
          kind: Kind,
          id: Id,
          outcome: z.enum(['created', 'changed', 'removed']),
        }),
      )
      .describe('What is not as it was; empty when anything is refused'),
    refusals: z
      .array(
        z.strictObject({
          line: z.int().min(1).optional(),
          kind: z.string().optional(),
          id: z.string().optional(),
          errors: z.array(ProblemError),
        }),
      )
      .describe('What keeps it from being carried out'),
  })
  .meta({ id: 'ImportReport', description: 'What an import came to, or would come to' })
export type ImportReport = z.infer<typeof ImportReport>
