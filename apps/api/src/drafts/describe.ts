import { createRoute, z } from '@hono/zod-openapi'
import { DraftState, SavedDraft } from '@torg/domain/queries'
import { kindNames, kinds } from '@torg/domain/records'
import { content, problem } from '../openapi/describe.ts'
import { ifMatch, keyRefusals, withKey } from '../writing/describe.ts'

const params = z.object({
  list: z.enum(kindNames.map((kind) => kinds[kind].path)).describe('The list that it will be in'),
  id: z.string().describe('Id of the record'),
})
const reason = z.string().optional().describe('Why it is written; or X-Reason')
const headers = z.object(ifMatch)
const shared = { tags: ['drafts'], security: withKey }
const draft = (description: string) => ({ description, content: content('application/json', SavedDraft) })

const refusals = {
  ...keyRefusals,
  404: problem('There is no such draft, or it is of others'),
}
const stale = {
  412: problem('The draft has changed since, or the record that it began from'),
  428: problem('If-Match is missing'),
}

/** The routes of records that are being written. */
export const draftRoutes = [
  createRoute({
    ...shared,
    method: 'get',
    path: '/drafts',
    operationId: 'list-drafts',
    summary: 'List the drafts of your organisation',
    description: 'Latest first. Drafts are in no list, search or feed that is read without a key.',
    responses: {
      200: {
        description: 'Drafts',
        content: content('application/json', z.strictObject({ items: z.array(SavedDraft) })),
      },
      ...keyRefusals,
    },
  }),
  createRoute({
    ...shared,
    method: 'get',
    path: '/drafts/{list}/{id}',
    operationId: 'get-draft',
    summary: 'Get a draft',
    request: { params },
    responses: { 200: draft('The draft'), ...refusals },
  }),
  createRoute({
    ...shared,
    method: 'put',
    path: '/drafts/{list}/{id}',
    operationId: 'put-draft',
    summary: 'Write a draft, or hand it over for review',
    description:
      'An editor may. A draft of a published record remembers which version it began from; `rebase` makes it begin from the present one.',
    request: {
      params,
      query: z.object({
        state: DraftState.optional().describe('`draft` if absent'),
        rebase: z.enum(['true', 'false']).optional().describe('Begin from the record as it is now'),
        reason,
      }),
      headers,
      body: { content: content('application/json', z.looseObject({})), required: true },
    },
    responses: {
      200: draft('Changed'),
      201: draft('Begun'),
      422: problem('The record is not right; `errors` points at each fault'),
      ...refusals,
      ...stale,
    },
  }),
  createRoute({
    ...shared,
    method: 'delete',
    path: '/drafts/{list}/{id}',
    operationId: 'delete-draft',
    summary: 'Throw a draft away',
    request: { params, query: z.object({ reason }), headers },
    responses: { 204: { description: 'Thrown away' }, ...refusals, ...stale },
  }),
  createRoute({
    ...shared,
    method: 'post',
    path: '/drafts/{list}/{id}/publish',
    operationId: 'publish-draft',
    summary: 'Publish a draft',
    description: 'A publisher may. Refused with 412 when the record has changed since the draft began.',
    request: { params, query: z.object({ reason }), headers },
    responses: {
      200: { description: 'The record, changed' },
      201: { description: 'The record, new' },
      422: problem('The draft refers to what is not published'),
      ...refusals,
      ...stale,
    },
  }),
]
