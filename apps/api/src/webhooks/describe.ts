import { createRoute, z } from '@hono/zod-openapi'
import {
  DeliveriesAnswer,
  DeliveriesQuery,
  NewWebhook,
  Webhook,
  WebhookDelivery,
  WebhookMessage,
  WebhookPatch,
  WebhookSecret,
  WebhooksAnswer,
} from '@torg/domain/queries'
import { content, problem } from '../openapi/describe.ts'
import { ifMatch, keyRefusals, withKey } from '../writing/describe.ts'

const params = z.object({ id: z.string().describe('Id of the webhook') })
const deliveryParams = params.extend({ delivery: z.string().describe('Id of the delivery: its webhook-id') })
const headers = z.object(ifMatch)
const shared = { tags: ['webhooks'], security: withKey }

const answer = (schema: z.ZodType, description: string) => ({
  description,
  content: content('application/json', schema),
})
const webhook = (description: string) => answer(Webhook, description)
const delivery = (description: string) => answer(WebhookDelivery, description)
const body = (schema: z.ZodType, type = 'application/json') => ({
  content: content(type, schema),
  required: true,
})

const refusals = { ...keyRefusals, 404: problem('There is no such webhook, or it is of others') }
const stale = {
  412: problem('The webhook has changed since'),
  428: problem('If-Match is missing'),
}
const bodyRefusals = {
  413: problem('The body is too large'),
  415: problem('The body is of another type'),
  422: problem('A setting is not right; `errors` points at each fault'),
}

/** The routes of webhooks. They need a key with the role administrator. */
export const webhookRoutes = [
  createRoute({
    ...shared,
    method: 'get',
    path: '/webhooks',
    operationId: 'list-webhooks',
    summary: 'List the webhooks of your organisation',
    responses: { 200: answer(WebhooksAnswer, 'Webhooks, oldest first'), ...keyRefusals },
  }),
  createRoute({
    ...shared,
    method: 'post',
    path: '/webhooks',
    operationId: 'create-webhook',
    summary: 'Be told of changes by messages',
    description:
      'Messages are signed as Standard Webhooks has it (webhook-id, webhook-timestamp, webhook-signature) and come in order, each at least once: ' +
      'the webhook-id of a message is the same with every attempt. What is not answered with 2xx within 15 seconds is tried again for three days, ' +
      'with longer and longer pauses; 410 disables the webhook, and so do three days in which nothing is taken. Redirects are not followed. ' +
      'The secret is in this answer only.',
    request: { body: body(NewWebhook) },
    responses: {
      201: answer(WebhookSecret, 'Created; `Location` says where'),
      409: problem('There are as many as an organisation may have'),
      ...keyRefusals,
      ...bodyRefusals,
    },
  }),
  createRoute({
    ...shared,
    method: 'get',
    path: '/webhooks/{id}',
    operationId: 'get-webhook',
    summary: 'Get a webhook',
    description: 'The ETag is that of its settings; how far it has been told may change under it.',
    request: { params },
    responses: { 200: webhook('The webhook'), ...refusals },
  }),
  createRoute({
    ...shared,
    method: 'patch',
    path: '/webhooks/{id}',
    operationId: 'patch-webhook',
    summary: 'Change a webhook, disable it, or make it go on',
    description:
      'JSON Merge Patch (RFC 7396). With `after` it goes on after that change of the feed, and what it waited with is skipped.',
    request: { params, headers, body: body(WebhookPatch, 'application/merge-patch+json') },
    responses: { 200: webhook('As it is now'), ...refusals, ...stale, ...bodyRefusals },
  }),
  createRoute({
    ...shared,
    method: 'delete',
    path: '/webhooks/{id}',
    operationId: 'delete-webhook',
    summary: 'Remove a webhook, and its log',
    request: { params, headers },
    responses: { 204: { description: 'Removed' }, ...refusals, ...stale },
  }),
  createRoute({
    ...shared,
    method: 'post',
    path: '/webhooks/{id}/secret',
    operationId: 'rotate-webhook-secret',
    summary: 'Give a webhook a new secret',
    description: 'For a day messages are signed with both, the new one and the one before.',
    request: { params },
    responses: { 200: answer(WebhookSecret, 'The new secret, in this answer only'), ...refusals },
  }),
  createRoute({
    ...shared,
    method: 'post',
    path: '/webhooks/{id}/test',
    operationId: 'test-webhook',
    summary: 'Send a message that only tries whether it arrives',
    description: 'It is sent once, also when the webhook is disabled. Its delivery tells what came of it.',
    request: { params },
    responses: { 202: delivery('To be sent'), ...refusals },
  }),
  createRoute({
    ...shared,
    method: 'get',
    path: '/webhooks/{id}/deliveries',
    operationId: 'list-webhook-deliveries',
    summary: 'List what was sent, and what became of it',
    description: 'Latest first; kept for 30 days.',
    request: { params, query: DeliveriesQuery },
    responses: { 200: answer(DeliveriesAnswer, 'One page of deliveries'), ...refusals },
  }),
  createRoute({
    ...shared,
    method: 'get',
    path: '/webhooks/{id}/deliveries/{delivery}',
    operationId: 'get-webhook-delivery',
    summary: 'Get a delivery, with its message',
    request: { params: deliveryParams },
    responses: { 200: delivery('The delivery'), ...refusals },
  }),
  createRoute({
    ...shared,
    method: 'post',
    path: '/webhooks/{id}/deliveries/{delivery}/redeliver',
    operationId: 'redeliver',
    summary: 'Send a message again, now and once',
    description: 'Under the same webhook-id, also when it was delivered or the webhook is disabled.',
    request: { params: deliveryParams },
    responses: { 202: delivery('To be sent'), ...refusals },
  }),
]

/** What a receiver is sent. */
export const messageRoute = {
  method: 'post' as const,
  path: 'message',
  operationId: 'webhook-message',
  tags: ['webhooks'],
  summary: 'Be told of changes',
  description: 'Sent to the address of a webhook. Verify the signature with its secret before you read it.',
  request: {
    headers: z.object({
      'webhook-id': z.string().describe('The same with every attempt at this message'),
      'webhook-timestamp': z.string().describe('Seconds since 1970, of the attempt'),
      'webhook-signature': z
        .string()
        .describe('v1, and the HMAC-SHA256 of id.timestamp.body in base64; one for each secret'),
    }),
    body: body(WebhookMessage),
  },
  responses: {
    204: { description: 'Taken: any 2xx will do' },
    410: { description: 'Not wanted any more: the webhook is disabled' },
  },
}
