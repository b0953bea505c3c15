import { expect, test } from 'vitest'
import { readConfig } from './config.ts'

test('without any setting, a folder of this machine is served to this machine', () => {
  expect(readConfig({})).toEqual({
    port: 4000,
    host: '127.0.0.1',
    where: { dataDir: '.torg/data' },
    drain: 1,
    publicUrl: 'http://127.0.0.1:4000',
    rateLimit: 600,
    trustProxy: false,
    metrics: true,
    webhooks: true,
    webhookOrigins: [],
    timeZone: 'Europe/Helsinki',
    demoData: false,
  })
})

test('each setting is read', () => {
  expect(
    readConfig({
      PORT: '8080',
      HOST: '::1',
      DATABASE_URL: 'postgres://torg@db:5432/torg',
      DATABASE_REPLICA_URL: 'postgres://torg@near:5432/torg, postgresql://torg@far/torg',
      DATABASE_CONNECTIONS: '20',
      DRAIN_SECONDS: '7.5',
      SITE_URL: 'https://torg.example.org/',
      WIDGET_DIR: 'dist',
      TIME_ZONE: 'Europe/Stockholm',
      PUBLISHER: 'vm',
      LICENCE: 'https://creativecommons.org/publicdomain/zero/1.0/',
      CONTACT_EMAIL: 'data@example.org',
      RATE_LIMIT: '0',
      TRUST_PROXY: 'true',
      METRICS: 'false',
      WEBHOOKS: 'false',
      WEBHOOK_ORIGINS: 'https://intranet.example.org, http://10.0.0.1:8080',
      DEMO_DATA: 'true',
      HOME: '/root',
    }),
  ).toEqual({
    port: 8080,
    host: '::1',
    where: {
      databaseUrl: 'postgres://torg@db:5432/torg',
      replicaUrls: ['postgres://torg@near:5432/torg', 'postgresql://torg@far/torg'],
      connections: 20,
    },
    drain: 7.5,
    publicUrl: 'http://[::1]:8080',
    siteUrl: 'https://torg.example.org',
    widgetDir: 'dist',
    publisher: 'vm',
    licence: 'https://creativecommons.org/publicdomain/zero/1.0/',
    contactEmail: 'data@example.org',
    rateLimit: 0,
    trustProxy: true,
    metrics: false,
    webhooks: false,
    webhookOrigins: ['https://intranet.example.org', 'http://10.0.0.1:8080'],
    timeZone: 'Europe/Stockholm',
    demoData: true,
  })
})

test('an empty setting counts as absent', () => {
  expect(readConfig({ PORT: '', DATABASE_URL: '', DEMO_DATA: '' })).toEqual(readConfig({}))
})

test.each([
  ['PORT', 'http', /^PORT: Expected a port.*received "http"$/],
  ['PORT', '70000', /^PORT: Expected a port.*received "70000"$/],
  ['PORT', '80.5', /^PORT: .*received "80.5"$/],
  ['DATABASE_URL', 'mysql://db', /^DATABASE_URL: Expected .*"postgres:.*received "mysql:\/\/db"$/],
  [
    'DATABASE_REPLICA_URL',
    'postgres://a/b,c',
    /^DATABASE_REPLICA_URL: Expected .*parted by commas; received/,
  ],
  ['DATABASE_REPLICA_URL', 'postgres://a/b', /^DATABASE_REPLICA_URL: Expected DATABASE_URL too/],
  ['DATABASE_CONNECTIONS', '0', /^DATABASE_CONNECTIONS: Expected a number of connections .*received "0"$/],
  ['DRAIN_SECONDS', '-1', /^DRAIN_SECONDS: Expected a number of seconds .*received "-1"$/],
  ['PUBLIC_URL', 'api.example.org', /^PUBLIC_URL: Expected .*"https:.*received "api.example.org"$/],
  ['TIME_ZONE', 'Helsinki', /^TIME_ZONE: Expected .*"Europe\/Helsinki"/],
  ['RATE_LIMIT', 'many', /^RATE_LIMIT: Expected a number of requests.*received "many"$/],
  ['RATE_LIMIT', '-1', /^RATE_LIMIT: Expected a number of requests.*received "-1"$/],
  ['CONTACT_EMAIL', 'data', /^CONTACT_EMAIL: Expected an e-mail address; received "data"$/],
  ['PUBLISHER', 'V M', /^PUBLISHER: .*received "V M"$/],
  ['WEBHOOK_ORIGINS', 'https://example.org/', /^WEBHOOK_ORIGINS: Expected origins such as/],
  ['DEMO_DATA', 'yes', /^DEMO_DATA: Expected "true" or "false"; received "yes"$/],
])('%s=%s is refused with what was expected', (name, value, message) => {
  expect(() => readConfig({ [name]: value })).toThrow(message)
})
