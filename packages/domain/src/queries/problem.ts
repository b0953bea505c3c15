import * as z from 'zod'

/** What went wrong, for a program to tell apart. */
export const ProblemCode = z
  .enum([
    'bad_request',
    'unauthorized',
    'forbidden',
    'not_found',
    'method_not_allowed',
    'conflict',
    'gone',
    'precondition_failed',
    'uri_too_long',
    'content_too_large',
    'unsupported_media_type',
    'invalid',
    'key_reused',
    'precondition_required',
    'too_many_requests',
    'unavailable',
    'internal',
  ])
  .meta({ id: 'ProblemCode' })
export type ProblemCode = z.infer<typeof ProblemCode>

export const ProblemError = z
  .strictObject({
    parameter: z.string().optional().describe('The query or path parameter'),
    pointer: z.string().optional().describe('RFC 6901 pointer into the body'),
    code: z.string().describe('What is wrong with it, for a program to tell apart'),
    message: z.string(),
    expected: z.string().optional().describe('What would have been right, with an example'),
    received: z.string().optional(),
  })
  .meta({ id: 'ProblemError' })
export type ProblemError = z.infer<typeof ProblemError>

/** Problem details. @see https://www.rfc-editor.org/rfc/rfc9457 */
export const Problem = z
  .strictObject({
    type: z.string(),
    title: z.string(),
    status: z.int().min(400).max(599),
    detail: z.string(),
    instance: z.string(),
    code: ProblemCode,
    errors: z.array(ProblemError).optional(),
    current: z
      .strictObject({ version: z.int().min(1), etag: z.string() })
      .optional()
      .describe('What the store has, when it is not what the writer expected'),
    successor: z.string().optional().describe('Address of the record that took the place of a removed one'),
  })
  .meta({ id: 'Problem', description: 'RFC 9457 problem details, in the language asked for' })
export type Problem = z.infer<typeof Problem>
