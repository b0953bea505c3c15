import { expect, test } from 'vitest'
import { readConfig } from './config.ts'

test('without any setting, a folder of this machine is served to this machine', () => {
  expect(readConfig({})).toEqual({
    port: 4000,
    host: '127.0.0.1',
    where: { dataDir: '.torg/data' },
    publicUrl: 'http://127.0.0.1:4000',
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
      SITE_URL: 'https://torg.example.org/',
      WIDGET_DIR: 'dist',
      TIME_ZONE: 'Europe/Stockholm',
      DEMO_DATA: 'true',
      HOME: '/root',
    }),
  ).toEqual({
    port: 8080,
    host: '::1',
    where: { databaseUrl: 'postgres://torg@db:5432/torg' },
    publicUrl: 'http://[::1]:8080',
    siteUrl: 'https://torg.example.org',
    widgetDir: 'dist',
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
  ['PUBLIC_URL', 'api.example.org', /^PUBLIC_URL: Expected .*"https:.*received "api.example.org"$/],
  ['TIME_ZONE', 'Helsinki', /^TIME_ZONE: Expected .*"Europe\/Helsinki"/],
  ['DEMO_DATA', 'yes', /^DEMO_DATA: Expected "true" or "false"; received "yes"$/],
])('%s=%s is refused with what was expected', (name, value, message) => {
  expect(() => readConfig({ [name]: value })).toThrow(message)
})
