import { whenBounds, whenSortKey } from '@torg/domain/events'
import { type AnyRecord, kinds, references } from '@torg/domain/records'
import { expect, test } from 'vitest'
import { minuteOf, someEvent } from '../workloads/addresses.ts'
import { bodies } from './bodies.ts'
import { days, eventOf } from './event.ts'

const events = Array.from({ length: 500 }, (_, index) => eventOf(index))
const known = new Set(bodies().map(({ kind, record }) => `${kind}/${record.id}`))

test('an event of a number is the same each time, and another than the next', () => {
  expect(eventOf(7)).toEqual(eventOf(7))
  expect(eventOf(7)).not.toEqual({ ...eventOf(8), id: eventOf(7).id })
})

test('events and what they refer to are records', () => {
  const all: AnyRecord[] = [...bodies(), ...events.map((record): AnyRecord => ({ kind: 'event', record }))]
  for (const { kind, record } of all) expect(kinds[kind].schema.safeParse(record).error).toBeUndefined()
})

test('events refer to nothing that is not there', () => {
  const missing = events
    .flatMap((event) => references('event', event))
    .filter(({ kind, id }) => !known.has(`${kind}/${id}`))
  expect(missing).toEqual([])
})

test('events are spread over years, towns and languages', () => {
  const distinct = (values: readonly (string | undefined)[]) => new Set(values).size
  expect(distinct(events.map(({ when }) => whenSortKey(when).slice(0, 4)))).toBe(9)
  expect(distinct(events.map(({ place }) => place?.municipality?.code))).toBeGreaterThan(10)
  expect(distinct(events.map(({ languages }) => languages?.join()))).toBe(4)
  expect(distinct(events.map(({ name }) => name.fi?.split(':')[0]))).toBeGreaterThan(100)
})

test('some events last for days, weeks or months', () => {
  const days = Array.from({ length: 5000 }, (_, index) => eventOf(index).when).flatMap((when) => {
    const { earliest = '', latest = '' } = whenBounds(when)
    return earliest === latest ? [] : 1 + (Date.parse(latest) - Date.parse(earliest)) / 86_400_000
  })
  expect(days.length / 5000).toBeCloseTo(0.033, 2)
  expect(Math.min(...days)).toBe(2)
  for (const least of [5, 31, 150, 365]) expect(days.filter((count) => count >= least)).not.toEqual([])
})

test('every request of a run has an address of its own', () => {
  expect(new Set(Array.from({ length: 100_000 }, (_, index) => minuteOf(index))).size).toBe(100_000)
  expect(new Set(Array.from({ length: 10_000 }, (_, index) => someEvent(index, 10_000))).size).toBe(10_000)
  expect(days * 1440).toBeGreaterThan(4_000_000)
})
