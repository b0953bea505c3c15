import { randomBytes } from 'node:crypto'

/** 256 bits, written as Standard Webhooks has it. */
export const makeSecret = (): string => `whsec_${randomBytes(32).toString('base64')}`

/** A name of a webhook, or of a message: the latter goes out as webhook-id and may hold no full stop. */
export const makeId = (prefix: 'hook' | 'msg'): string => `${prefix}_${randomBytes(15).toString('base64url')}`
