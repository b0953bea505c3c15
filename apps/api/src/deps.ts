import type { Store } from '@torg/storage'
import type { Registry } from 'prom-client'
import type { Answer } from './caching/answer.ts'
import type { Config } from './config.ts'
import type { Limit } from './rate-limit/limit.ts'

/** One line of the log: never personal data, never an address of a visitor. */
export type LogLine = { level: 'info' | 'error'; event: string; [detail: string]: unknown }

/** What the application is made with. */
export type Deps = {
  store: Store
  /** The present instant. */
  clock: () => Date
  config: Pick<
    Config,
    'publicUrl' | 'siteUrl' | 'publisher' | 'licence' | 'contactEmail' | 'widgetDir' | 'timeZone'
  > &
    Partial<Pick<Config, 'rateLimit' | 'trustProxy' | 'webhookOrigins'>>
  /** How often a key may be used; as often as it likes if absent. */
  limit?: Limit
  /** Where what is asked is counted; it is not if absent. */
  metrics?: Registry
  log: (line: LogLine) => void
  /** Tells whoever carries messages to webhooks that there is one to carry now; nobody in this process if absent. */
  wakeCourier?: () => void
  /** Aborted when the process is to stop: what has no end of its own ends then. */
  stopping?: AbortSignal
}

/** What handlers find in their context. */
export type Env = { Variables: { requestId: string; answer?: Answer; kept?: true } }
