import * as z from 'zod'
import { Instant } from '../values/day.ts'
import { expected } from '../values/expected.ts'
import { Id, Kind } from '../values/id.ts'
import { WebAddress } from '../values/link.ts'
import { Change } from './changes.ts'
import { Next } from './page.ts'
import * as parameter from './parameter.ts'

/** What an address must be for a message to be sent there; which networks that allows is the operator's to say. */
export const reachable = expected(
  'webhook-address',
  'an https address on the internet without a user name, such as "https://example.org/torg"',
)

const namesNobody = (address: string) => !/^\w+:[/\\]*[^/\\?#]*@/.test(address)

const sequence = z.int().min(0).max(Number.MAX_SAFE_INTEGER)

const settings = {
  name: z.string().trim().min(1).max(200).describe('What it is for'),
  address: WebAddress.max(2000).refine(namesNobody, reachable).describe('Where messages are sent'),
  kinds: z.array(Kind).min(1).max(20).describe('Only changes of these kinds; of all if absent'),
  organisations: z
    .array(Id)
    .min(1)
    .max(50)
    .describe(
      'Only changes of what these organisations and those under them own, and of what nobody owns; of all if absent',
    ),
}

const state = z.enum(['active', 'disabled'])

/** Who is told of changes, and how far they have been told. */
export const Webhook = z
  .strictObject({
    id: z.string(),
    organisation: Id.optional().describe('Whose it is; absent when the operator’s'),
    ...settings,
    kinds: settings.kinds.optional(),
    organisations: settings.organisations.optional(),
    state,
    disabled: z
      .strictObject({
        reason: z
          .enum(['by-hand', 'gone', 'failing'])
          .describe('gone: it answered 410; failing: nothing was taken for three days'),
        since: Instant,
      })
      .optional(),
    failingSince: Instant.optional().describe('The first of the attempts that failed in a row'),
    after: sequence.describe('The sequence number up to which it has been told, or has refused to be'),
    version: z.int().min(1).describe('One more each time it is changed or disabled'),
    created: Instant,
    modified: Instant,
  })
  .meta({ id: 'Webhook', description: 'Who is told of changes, and how far they have been told' })
export type Webhook = z.infer<typeof Webhook>

/** A webhook with what its messages are signed with, which is shown once. */
export const WebhookSecret = z
  .strictObject({
    ...Webhook.shape,
    secret: z.string().describe('whsec_…: what messages are signed with. It is not shown again'),
  })
  .meta({ id: 'WebhookSecret' })
export type WebhookSecret = z.infer<typeof WebhookSecret>

export const NewWebhook = z
  .strictObject({
    ...settings,
    name: settings.name.optional().describe('What it is for; the host of its address if absent'),
    kinds: settings.kinds.optional(),
    organisations: settings.organisations.optional(),
    organisation: Id.optional().describe('Whose it is; the organisation of the key if absent'),
    after: sequence.optional().describe('Begin after this change; with what is yet to come if absent'),
  })
  .meta({ id: 'NewWebhook' })
export type NewWebhook = z.infer<typeof NewWebhook>

export const WebhookPatch = z
  .strictObject({
    ...settings,
    kinds: settings.kinds.nullable(),
    organisations: settings.organisations.nullable(),
    state: state.describe('active: goes on where it was'),
    after: sequence.describe('Goes on after this change: an earlier one tells again, a later one leaves out'),
  })
  .partial()
  .meta({ id: 'WebhookPatch', description: 'JSON Merge Patch: what is null is removed' })
export type WebhookPatch = z.infer<typeof WebhookPatch>

const DeliveryState = z.enum(['waiting', 'delivered', 'failed', 'skipped'])

/** One try to hand over a message. */
export const WebhookAttempt = z
  .strictObject({
    at: Instant,
    milliseconds: z.int().min(0),
    status: z.int().optional().describe('Of the answer; absent when none came'),
    fault: z
      .enum(['status', 'redirect', 'timeout', 'network', 'address'])
      .optional()
      .describe(
        'Why it failed; address: not one that messages may be sent to, redirect: an answer that leads elsewhere',
      ),
    answer: z.string().optional().describe('How the answer of a failed attempt begins'),
  })
  .meta({ id: 'WebhookAttempt' })
export type WebhookAttempt = z.infer<typeof WebhookAttempt>

/** A message, and what became of it. */
export const WebhookDelivery = z
  .strictObject({
    id: z.string().describe('The webhook-id of the message, the same with every attempt'),
    type: z.enum(['records.changed', 'ping']),
    after: sequence.optional(),
    sequence: sequence.optional(),
    state: DeliveryState.describe(
      'waiting: it is tried when `due`, what was refused by itself while others go on; failed: not any more; skipped: the webhook was told to go on elsewhere',
    ),
    due: Instant.optional().describe('When it is tried next'),
    created: Instant,
    attempts: z.array(WebhookAttempt).describe('Oldest first; the last 50'),
    message: z.string().optional().describe('The body as it is sent; when one delivery is asked for'),
  })
  .meta({ id: 'WebhookDelivery', description: 'A message, and what became of it' })
export type WebhookDelivery = z.infer<typeof WebhookDelivery>

export const DeliveriesQuery = z.strictObject({
  state: parameter.oneOf(DeliveryState, 'failed', 'With these states'),
  cursor: parameter.cursor('The `next` of an earlier page'),
  limit: parameter.wholeNumber(1, 200, 20, 'Most deliveries in the answer; 20 if absent'),
})
export type DeliveriesQuery = z.output<typeof DeliveriesQuery>

export const WebhooksAnswer = z.strictObject({ items: z.array(Webhook) }).meta({ id: 'WebhooksAnswer' })
export type WebhooksAnswer = z.infer<typeof WebhooksAnswer>

export const DeliveriesAnswer = z
  .strictObject({ items: z.array(WebhookDelivery).describe('Latest first'), next: Next })
  .meta({ id: 'DeliveriesAnswer' })
export type DeliveriesAnswer = z.infer<typeof DeliveriesAnswer>

/**
 * What a webhook is sent, signed as Standard Webhooks has it.
 * @see https://www.standardwebhooks.com/
 */
export const WebhookMessage = z
  .discriminatedUnion('type', [
    z.strictObject({
      type: z.literal('records.changed'),
      timestamp: Instant,
      data: z.strictObject({
        after: sequence.describe(
          'The `sequence` of the message before: what is between was not asked for. If that is not the last that was taken, one is missing, and comes again if it can',
        ),
        sequence: sequence.describe('Up to here everything after `after` is told'),
        changes: z
          .array(z.strictObject({ ...Change.shape, link: WebAddress.describe('Address of the record') }))
          .describe('Oldest first, at least one'),
      }),
    }),
    z.strictObject({
      type: z.literal('ping'),
      timestamp: Instant,
      data: z.strictObject({ webhook: z.string() }),
    }),
  ])
  .meta({ id: 'WebhookMessage', description: 'What a webhook is sent' })
export type WebhookMessage = z.infer<typeof WebhookMessage>
