import type {
  Change,
  NewWebhook,
  Webhook,
  WebhookAttempt,
  WebhookDelivery,
  WebhookPatch,
} from '@torg/domain/queries'

/** A message that is to be sent. */
export type Waiting = {
  id: string
  body: string
  /** Whether somebody asked for it, so that it is tried once. */
  byHand: boolean
  /** Whether it was refused before, and is tried by itself while others go on. */
  aside: boolean
  /** How often in a row it has failed. */
  failed: number
}

/** A webhook that a process has taken upon itself, until its lease ends. */
export type Errand = {
  webhook: Webhook
  /** Proves that it is still this process's. */
  lease: string
  /** What messages are signed with: the present secret, and the one before while it counts. */
  secrets: string[]
  /** What is to be sent; absent when the feed has to be looked through first. */
  waiting?: Waiting
}

/** A change with what the record was before and after it, as JSON text. */
export type ChangeSeen = { change: Change; before: string | null; after: string | null }

/** What follows from an attempt. */
export type Outcome =
  | { outcome: 'delivered' }
  /** Tried again at `due` (instant). */
  | { outcome: 'retry'; due: string }
  /** Tried again by itself at `due` (instant), while what comes after it goes on. As `retry`, if too many are aside already. */
  | { outcome: 'aside'; due: string }
  /** What was set aside is not tried again. */
  | { outcome: 'failed' }
  | { outcome: 'disable'; reason: 'gone' | 'failing' }

type IfVersion = { ifVersion: number }

/** Who is told of changes, and how far they have been told. */
export type Webhooks = {
  /** Its secret is in the answer, and never to be had again. */
  create(settings: NewWebhook & { name: string }): Promise<{ webhook: Webhook; secret: string }>
  get(id: string): Promise<Webhook | undefined>
  /** All of them, oldest first. */
  list(): Promise<Webhook[]>
  /** @throws StorageError `not_found`, `conflict` */
  change(id: string, patch: WebhookPatch, condition: IfVersion): Promise<Webhook>
  /** @throws StorageError `not_found`, `conflict` */
  remove(id: string, condition: IfVersion): Promise<void>
  /**
   * Gives it a new secret. Messages are signed with the one before too, until `until` (instant).
   * @throws StorageError `not_found`
   */
  rotate(id: string, until: string): Promise<{ webhook: Webhook; secret: string }>
  /** Sends a message of this text, once, whether it is active or not. @throws StorageError `not_found` */
  ping(id: string, body: string): Promise<WebhookDelivery>

  /** Its messages, latest first. @throws StorageError `bad_cursor`, `bad_request` */
  deliveries(
    id: string,
    page?: { limit?: number; after?: string; state?: readonly WebhookDelivery['state'][] },
  ): Promise<{ items: WebhookDelivery[]; next?: string }>
  /** One message, with its text. */
  delivery(id: string, delivery: string): Promise<WebhookDelivery | undefined>
  /** Sends a message again, now and once. @throws StorageError `not_found` */
  redeliver(id: string, delivery: string): Promise<WebhookDelivery>

  /** Takes a webhook that has something to do, which no other process then does for so many milliseconds. */
  claim(milliseconds: number): Promise<Errand | undefined>
  /** Changes that it has not been told of, of its kinds; with the records if `records`. `upTo`: how far they go. */
  unseen(errand: Errand, options: { records: boolean }): Promise<{ changes: ChangeSeen[]; upTo: number }>
  /** Keeps the next message, so that every attempt sends the same. Nothing when the lease is another's by now. */
  prepare(errand: Errand, message: { sequence: number; body: string }): Promise<Waiting | undefined>
  /** Nothing up to this change is for it. */
  pass(errand: Errand, sequence: number): Promise<void>
  /** What became of an attempt. Returns whether the lease was still its own; if not, nothing is kept. */
  settle(errand: Errand, delivery: string, attempt: WebhookAttempt, outcome: Outcome): Promise<boolean>
  /** Gives it back as it was. */
  release(errand: Errand): Promise<void>

  /** When there will be something to do, as an instant that may have passed; nothing when all are told everything. */
  next(): Promise<string | undefined>
  /** For those who run it: how many there are by state, and since when the oldest change waits to be told. */
  standing(): Promise<{ active: number; disabled: number; oldest?: string }>
}
