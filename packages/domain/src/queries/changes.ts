import * as z from 'zod'
import { Instant } from '../values/day.ts'
import { Id, Kind } from '../values/id.ts'
import * as parameter from './parameter.ts'

export const ChangesQuery = z.strictObject({
  after: parameter.wholeNumber(
    0,
    Number.MAX_SAFE_INTEGER,
    0,
    'The last sequence number that you have; 0 if absent',
  ),
  limit: parameter.wholeNumber(1, 1000, 200, 'Most changes in the answer; 200 if absent'),
})
export type ChangesQuery = z.output<typeof ChangesQuery>

export const StreamQuery = z.strictObject({
  after: parameter.wholeNumber(
    0,
    Number.MAX_SAFE_INTEGER,
    0,
    'The last sequence number that you have; only what is yet to come if absent',
  ),
})
export type StreamQuery = z.output<typeof StreamQuery>

export const Change = z
  .strictObject({
    sequence: z.int().min(1).describe('One more with every change: a gap means that something was lost'),
    kind: Kind,
    id: Id,
    version: z.int().min(1),
    action: z.enum(['created', 'changed', 'removed']),
    digest: z
      .string()
      .optional()
      .describe("SHA-256 of the record's JSON text, base64url; absent when removed"),
    successor: Id.optional().describe('The record that took the place of the removed one'),
    recorded: Instant,
  })
  .meta({ id: 'Change', description: 'One change of one record' })
export type Change = z.infer<typeof Change>

export const ChangesAnswer = z
  .strictObject({
    items: z.array(Change).describe('Oldest first'),
    latest: z
      .int()
      .min(0)
      .describe('The latest sequence number of all: you have everything when you have it'),
  })
  .meta({ id: 'ChangesAnswer' })
export type ChangesAnswer = z.infer<typeof ChangesAnswer>
