import { engines } from '@torg/storage/testing'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startApp, type TestApp } from '../testing/app.ts'
import { event, organisation } from '../testing/records.ts'

let app: TestApp
beforeAll(async () => {
  app = await startApp((await engines[0]?.place()) ?? { inMemory: true })
  await app.store.putAll([event('first'), event('second')], { actor: 'test' })
})
afterAll(() => app.close())

const unfolded = async (path: string) => (await (await app.get(path)).text()).replaceAll('\r\n ', '')
/** What a calendar says of one event. */
const partOf = (calendar: string, id: string) =>
  calendar.split('BEGIN:VEVENT').find((part) => part.includes(`UID:${id}@`))

test('an event stands in every calendar as in its own', async () => {
  const all = partOf(await unfolded('/v1/events.ics'), 'first')
  expect(all).toContain('SUMMARY')
  for (const path of ['/v1/events/first.ics', '/v1/events.ics?limit=200', '/v1/events.ics?from=2026-11-30'])
    expect(partOf(await unfolded(path), 'first')?.split('END:VEVENT')[0]).toBe(all?.split('END:VEVENT')[0])
})

test('languages are kept apart', async () => {
  const texts = await Promise.all(
    ['fi', 'sv', 'fi'].map((lang) => unfolded(`/v1/events.ics?lang=${lang}&limit=100`)),
  )
  expect(partOf(texts[0] ?? '', 'first')).toContain('Seminaari first')
  expect(partOf(texts[1] ?? '', 'first')).toContain('Seminariet first')
  expect(partOf(texts[2] ?? '', 'first')).toBe(partOf(texts[0] ?? '', 'first'))
})

test('a change of an event is in the next calendar, and no other event is touched by it', async () => {
  const before = await unfolded('/v1/events.ics')
  await app.store.putAll([event('first', { name: { sv: 'Nytt namn' } })], { actor: 'test' })
  const after = await unfolded('/v1/events.ics')
  expect(partOf(after, 'first')).toContain('Nytt namn')
  expect(partOf(after, 'second')).toBe(partOf(before, 'second'))
})

test('a change of what an event names is in the next calendar', async () => {
  expect(partOf(await unfolded('/v1/events.ics'), 'second')).toContain('Staden')
  await app.store.putAll([organisation('town', { name: { sv: 'Torgstaden' } })], { actor: 'test' })
  expect(partOf(await unfolded('/v1/events.ics'), 'second')).toContain('Torgstaden')
})
