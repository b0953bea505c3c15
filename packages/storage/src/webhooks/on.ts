import type { Kysely } from 'kysely'
import { transact } from '../engine/transact.ts'
import type { Database } from '../schema/database.ts'
import { getDelivery, listDeliveries, ping, redeliver } from './deliveries.ts'
import { claim, next, pass, prepare, release, standing, unseen } from './errands.ts'
import { settle } from './settle.ts'
import type { Webhooks } from './webhook.ts'
import {
  changeWebhook,
  createWebhook,
  getWebhook,
  listWebhooks,
  removeWebhook,
  rotateSecret,
} from './webhooks.ts'

/** The webhooks of a database. */
export const webhooksOn = (db: Kysely<Database>, now: () => string): Webhooks => ({
  create: (settings) => createWebhook(db, settings, now()),
  get: (id) => getWebhook(db, id),
  list: () => listWebhooks(db),
  change: (id, patch, condition) => transact(db, (trx) => changeWebhook(trx, id, patch, condition, now())),
  remove: (id, condition) => transact(db, (trx) => removeWebhook(trx, id, condition)),
  rotate: (id, until) => rotateSecret(db, id, until, now()),
  ping: (id, body) => ping(db, id, body, now()),
  deliveries: (id, page) => listDeliveries(db, id, page),
  delivery: (id, delivery) => getDelivery(db, id, delivery),
  redeliver: (id, delivery) => redeliver(db, id, delivery, now()),
  claim: (milliseconds) => claim(db, milliseconds, now()),
  unseen: (errand, options) => unseen(db, errand, options),
  prepare: (errand, message) => transact(db, (trx) => prepare(trx, errand, message, now())),
  pass: (errand, sequence) => pass(db, errand, sequence),
  settle: (errand, delivery, attempt, outcome) =>
    transact(db, (trx) => settle(trx, errand, delivery, attempt, outcome, now())),
  release: (errand) => release(db, errand),
  next: () => next(db),
  standing: () => standing(db),
})
