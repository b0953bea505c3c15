import { Id, TimeZone } from '@torg/domain/values'
import { z } from 'zod'

const address = z
  .url({ protocol: /^https?$/, error: 'Expected an address such as "https://api.example.org"' })
  .transform((url) => url.replace(/\/+$/, ''))

const database = (text: string) => URL.canParse(text) && /^postgres(?:ql)?:$/.test(new URL(text).protocol)

const Environment = z.object({
  PORT: z.coerce
    .number({ error: 'Expected a port such as "4000"' })
    .int()
    .min(0)
    .max(65535, { error: 'Expected a port from 0 to 65535' })
    .default(4000),
  HOST: z.string().min(1).default('127.0.0.1'),
  DATA_DIR: z.string().min(1).default('.torg/data'),
  DATABASE_URL: z
    .url({
      protocol: /^postgres(?:ql)?$/,
      error: 'Expected an address such as "postgres://user@host:5432/torg"',
    })
    .optional(),
  DATABASE_REPLICA_URL: z
    .string()
    .transform((text) => text.split(',').map((part) => part.trim()))
    .refine((parts) => parts.every(database), {
      error: 'Expected an address such as "postgres://user@replica:5432/torg", or several parted by commas',
    })
    .default([]),
  DATABASE_CONNECTIONS: z.coerce
    .number({ error: 'Expected a number of connections such as "10"' })
    .int()
    .min(1, { error: 'Expected a number of connections from 1 to 1000' })
    .max(1000, { error: 'Expected a number of connections from 1 to 1000' })
    .default(10),
  DRAIN_SECONDS: z.coerce
    .number({ error: 'Expected a number of seconds such as "1"' })
    .min(0, { error: 'Expected a number of seconds from 0 to 300' })
    .max(300, { error: 'Expected a number of seconds from 0 to 300' })
    .default(1),
  PUBLIC_URL: address.optional(),
  SITE_URL: address.optional(),
  WIDGET_DIR: z.string().min(1).optional(),
  PUBLISHER: Id.optional(),
  LICENCE: z.url({ error: 'Expected the address of a licence' }).optional(),
  CONTACT_EMAIL: z.email({ error: 'Expected an e-mail address' }).optional(),
  RATE_LIMIT: z.coerce
    .number({ error: 'Expected a number of requests a minute, such as "600", or "0" for no limit' })
    .int()
    .min(0, { error: 'Expected a number of requests a minute, such as "600", or "0" for no limit' })
    .default(600),
  TRUST_PROXY: z.enum(['true', 'false'], { error: 'Expected "true" or "false"' }).default('false'),
  METRICS: z.enum(['true', 'false'], { error: 'Expected "true" or "false"' }).default('true'),
  WEBHOOKS: z.enum(['true', 'false'], { error: 'Expected "true" or "false"' }).default('true'),
  WEBHOOK_ORIGINS: z
    .string()
    .transform((text) => text.split(',').map((part) => part.trim()))
    .refine((parts) => parts.every((part) => URL.canParse(part) && new URL(part).origin === part), {
      error: 'Expected origins such as "https://intranet.example.org", parted by commas',
    })
    .default([]),
  TIME_ZONE: TimeZone.default('Europe/Helsinki'),
  DEMO_DATA: z.enum(['true', 'false'], { error: 'Expected "true" or "false"' }).default('false'),
})

/** What the operator decides. */
export type Config = {
  port: number
  host: string
  where: { dataDir: string } | { databaseUrl: string; replicaUrls?: readonly string[]; connections: number }
  /** How long (s) requests are still taken after the signal to stop. */
  drain: number
  /** Where this API is reached from outside, without a slash at its end. */
  publicUrl: string
  /** Where the public site is, without a slash at its end. */
  siteUrl?: string
  /** The folder of the built widget. */
  widgetDir?: string
  /** Id of the organisation that publishes the data, for open-data portals. */
  publisher?: string
  /** Address of the licence of the data; CC BY 4.0 if absent. */
  licence?: string
  /** Whom to ask about the data. */
  contactEmail?: string
  /** Requests that an address may make in a minute; 0 for as many as it likes. */
  rateLimit: number
  /** Whether a proxy stands before this API and says in X-Forwarded-For who asks. */
  trustProxy: boolean
  /** Whether what is asked is counted, for Prometheus. */
  metrics: boolean
  /** Whether messages are sent to webhooks. */
  webhooks: boolean
  /** Origins that messages may be sent to though they are internal, or without TLS. */
  webhookOrigins: readonly string[]
  /** Whose midnight `today` goes by. */
  timeZone: string
  /** Whether to fill an empty store with the demo data. */
  demoData: boolean
}

/** A setting that cannot be used; the message names each, what was expected and what was received. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError'
}

/**
 * Reads the settings from environment variables. An empty variable counts as absent.
 * @throws ConfigError
 */
export function readConfig(environment: Record<string, string | undefined>): Config {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''))
  const result = Environment.safeParse(given)
  if (!result.success) {
    const lines = result.error.issues.map(
      ({ path, message }) =>
        `${path.join('.')}: ${message}; received ${JSON.stringify(given[String(path[0])])}`,
    )
    throw new ConfigError(lines.join('\n'))
  }
  const {
    PORT,
    HOST,
    DATA_DIR,
    DATABASE_URL,
    DATABASE_REPLICA_URL,
    DATABASE_CONNECTIONS,
    DRAIN_SECONDS,
    PUBLIC_URL,
    SITE_URL,
    WIDGET_DIR,
    PUBLISHER,
    LICENCE,
    CONTACT_EMAIL,
    RATE_LIMIT,
    TRUST_PROXY,
    METRICS,
    WEBHOOKS,
    WEBHOOK_ORIGINS,
    TIME_ZONE,
    DEMO_DATA,
  } = result.data
  if (DATABASE_REPLICA_URL.length > 0 && DATABASE_URL === undefined)
    throw new ConfigError('DATABASE_REPLICA_URL: Expected DATABASE_URL too, the server that it follows')
  return {
    port: PORT,
    host: HOST,
    where: DATABASE_URL
      ? {
          databaseUrl: DATABASE_URL,
          connections: DATABASE_CONNECTIONS,
          ...(DATABASE_REPLICA_URL.length > 0 ? { replicaUrls: DATABASE_REPLICA_URL } : {}),
        }
      : { dataDir: DATA_DIR },
    drain: DRAIN_SECONDS,
    publicUrl: PUBLIC_URL ?? `http://${HOST.includes(':') ? `[${HOST}]` : HOST}:${PORT}`,
    ...(SITE_URL ? { siteUrl: SITE_URL } : {}),
    ...(WIDGET_DIR ? { widgetDir: WIDGET_DIR } : {}),
    ...(PUBLISHER ? { publisher: PUBLISHER } : {}),
    ...(LICENCE ? { licence: LICENCE } : {}),
    ...(CONTACT_EMAIL ? { contactEmail: CONTACT_EMAIL } : {}),
    rateLimit: RATE_LIMIT,
    trustProxy: TRUST_PROXY === 'true',
    metrics: METRICS === 'true',
    webhooks: WEBHOOKS === 'true',
    webhookOrigins: WEBHOOK_ORIGINS,
    timeZone: TIME_ZONE,
    demoData: DEMO_DATA === 'true',
  }
}
