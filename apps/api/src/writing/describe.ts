import { createRoute, z } from '@hono/zod-openapi'
import { type Kind, kinds, storedSchema } from '@torg/domain/records'
import { content, moved, nouns, problem } from '../openapi/describe.ts'

/** How a route says that it needs a key. */
export const withKey = [{ key: [] }]

export const securityScheme = {
  type: 'http',
  scheme: 'bearer',
  description: 'A key of an organisation, as the operator gave it: torg_…',
} as const

const id = z.object({ id: z.string().describe('Id of the record') })
const reason = z.string().optional().describe('Why it is written; or X-Reason')

export const ifMatch = {
  'If-Match': z.string().optional().describe('ETag of the version that you have seen; needed on change'),
}

/** Of changes that name a version by its ETag. */
const again =
  'Sent again, because the answer was lost, with the same key, `If-Match` and reason, it is not done twice and answered ' +
  'as the first time, unless something came after it.'

export const keyRefusals = {
  400: problem('The request cannot be read'),
  401: problem('The key is missing, unknown, revoked or expired'),
  403: problem('The role of the key is not enough, or the record is not of its organisation'),
}

const bodyRefusals = {
  413: problem('The body is too large'),
  415: problem('The body is of another type'),
  422: problem('The record is not right; `errors` points at each fault'),
}

const versionRefusals = {
  412: problem('The record has changed since; `current` and ETag tell its version now'),
  428: problem('If-Match is missing'),
}

const written = (kind: Kind, description: string) => ({
  description,
  content: content('application/json', storedSchema(kind)),
})

const body = (kind: Kind) => ({ content: content('application/json', kinds[kind].schema), required: true })

export const putRoute = (kind: Kind) =>
  createRoute({
    method: 'put',
    path: `/${kinds[kind].path}/{id}`,
    operationId: `put-${kind}`,
    tags: [kinds[kind].path],
    summary: `Write ${nouns[kind].one}`,
    description:
      'Creates with `If-None-Match: *`, changes with `If-Match`. A body with another id, and the old one among ' +
      'its formerIds, moves the record there. `recorded` in the body is passed over. ' +
      `${again} Not so what creates or moves: that is refused with 412.`,
    security: withKey,
    request: {
      params: id,
      query: z.object({ reason }),
      headers: z.object({
        ...ifMatch,
        'If-None-Match': z.string().optional().describe('`*` to create'),
      }),
      body: body(kind),
    },
    responses: {
      200: written(kind, 'Changed, or as it was'),
      201: written(kind, 'Created'),
      308: moved,
      404: problem('No record can have this id'),
      409: problem('The id, or a former id, belongs to another record'),
      410: problem('The record was removed'),
      ...keyRefusals,
      ...bodyRefusals,
      ...versionRefusals,
    },
  })

export const patchRoute = (kind: Kind) =>
  createRoute({
    method: 'patch',
    path: `/${kinds[kind].path}/{id}`,
    operationId: `patch-${kind}`,
    tags: [kinds[kind].path],
    summary: `Change parts of ${nouns[kind].one}`,
    description: `JSON Merge Patch (RFC 7396): what is null is removed, lists are replaced whole. ${again}`,
    security: withKey,
    request: {
      params: id,
      query: z.object({ reason }),
      headers: z.object(ifMatch),
      body: {
        content: content('application/merge-patch+json', z.looseObject({})),
        required: true,
      },
    },
    responses: {
      200: written(kind, 'Changed, or as it was'),
      201: written(kind, 'Changed, and at a new address'),
      308: moved,
      404: problem('There is no such record'),
      410: problem('The record was removed'),
      ...keyRefusals,
      ...bodyRefusals,
      ...versionRefusals,
    },
  })

export const postRoute = (kind: Kind) =>
  createRoute({
    method: 'post',
    path: `/${kinds[kind].path}`,
    operationId: `create-${kind}`,
    tags: [kinds[kind].path],
    summary: `Create ${nouns[kind].one}`,
    description:
      'A body without id is given one. With an Idempotency-Key it can be sent again without harm for a day.',
    security: withKey,
    request: {
      query: z.object({ reason }),
      headers: z.object({
        'Idempotency-Key': z.string().optional().describe('A name of this request that you choose'),
      }),
      body: body(kind),
    },
    responses: {
      201: written(kind, 'Created; `Location` says where'),
      409: problem('The id belongs to another record'),
      ...keyRefusals,
      ...bodyRefusals,
    },
  })

export const deleteRoute = (kind: Kind) =>
  createRoute({
    method: 'delete',
    path: `/${kinds[kind].path}/{id}`,
    operationId: `delete-${kind}`,
    tags: [kinds[kind].path],
    summary: `Remove ${nouns[kind].one}`,
    description:
      'Its address answers 410 from then on. What mentions it is led to the successor; without one it must not be mentioned. ' +
      again,
    security: withKey,
    request: {
      params: id,
      query: z.object({
        successor: z.string().optional().describe('Id of the record that takes its place'),
        reason,
      }),
      headers: z.object(ifMatch),
    },
    responses: {
      204: { description: 'Removed' },
      308: moved,
      404: problem('There is no such record'),
      409: problem('Other records mention it'),
      410: problem('It was removed before, by another request'),
      ...keyRefusals,
      ...versionRefusals,
    },
  })

export const statusRoute = (kind: Kind) =>
  createRoute({
    method: 'put',
    path: `/${kinds[kind].path}/{id}/status`,
    operationId: `put-${kind}-status`,
    tags: [kinds[kind].path],
    summary: `Archive ${nouns[kind].one}, or publish it again`,
    description:
      'What is archived is no longer listed or found; its address still answers, with `recorded.archived`. ' +
      again,
    security: withKey,
    request: {
      params: id,
      query: z.object({ reason }),
      headers: z.object(ifMatch),
      body: {
        content: content('application/json', z.strictObject({ status: z.enum(['published', 'archived']) })),
        required: true,
      },
    },
    responses: {
      200: written(kind, 'As it is now'),
      308: moved,
      404: problem('There is no such record'),
      410: problem('The record was removed'),
      ...keyRefusals,
      ...bodyRefusals,
      ...versionRefusals,
    },
  })
