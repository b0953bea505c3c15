import { demoRecords } from '@torg/demo-data'
import type { AnyRecord, Kind } from '@torg/domain/records'
import { expect } from 'vitest'
import { leaves } from './any.fixture.ts'
import type { Loss } from './losses/loss.ts'

export const demo = demoRecords('2026-11-22')

/** How many random inputs a reader is given; more with `INPUTS=100000`. */
export const inputs = Number(process.env.INPUTS ?? 10_000)

const steps = (pointer: string) =>
  pointer
    .split('/')
    .slice(1)
    .map((step) => (/^\d+$/.test(step) ? Number(step) : step.replaceAll('~1', '/').replaceAll('~0', '~')))

const at = (value: unknown, pointer: string): unknown =>
  steps(pointer).reduce<unknown>(
    (each, step) => (each as Record<PropertyKey, unknown> | undefined)?.[step],
    value,
  )

/** A value without empty objects and lists. */
function full(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value
  const parts = Object.entries(value)
    .map(([key, part]) => [key, full(part)] as const)
    .filter(([, part]) => part !== undefined)
  if (parts.length === 0) return undefined
  return Array.isArray(value) ? parts.map(([, part]) => part) : Object.fromEntries(parts)
}

/** Takes values out; lists keep their places, with holes. */
function holed(record: object, pointers: readonly string[]): unknown {
  const left = structuredClone(record)
  for (const pointer of pointers) {
    const key = steps(pointer).at(-1) ?? ''
    const holder = at(left, pointer.slice(0, pointer.lastIndexOf('/')))
    if (typeof holder === 'object' && holder !== null)
      (holder as Record<PropertyKey, unknown>)[key] = undefined
  }
  return left
}

/** Where a value stands once what was lost before it in lists has closed up; nowhere if its own place closed up. */
function moved(pointer: string, left: unknown): string | undefined {
  let path = ''
  let list = left
  for (const step of steps(pointer)) {
    const before = Array.isArray(list) && typeof step === 'number' ? list.slice(0, step) : undefined
    if (before && full((list as unknown[])[Number(step)]) === undefined) return undefined
    const place = before ? before.filter((each) => full(each) !== undefined).length : step
    path += `/${String(place)}`
    list = (list as Record<PropertyKey, unknown> | undefined)?.[step]
  }
  return path
}

/**
 * Expects a record that was written and read to be what was written, without what is reported as lost, and with
 * nothing that the reader did not mark as inferred.
 */
function expectBack({ kind, record }: AnyRecord, back: AnyRecord | undefined, lost: readonly Loss[]) {
  const losses = lost.filter((loss) => loss.kind === kind && loss.record === record.id)
  const name = `${kind} ${record.id}`
  const pointers = losses.map(({ pointer }) => pointer)
  if (pointers.includes('')) {
    expect(back, `${name} is lost`).toBeUndefined()
    return
  }
  if (!back) throw new Error(`Expected ${name} to come back`)
  const guessed = (back.record.stated ?? []).map(({ field }) => field)
  const left = holed(record, pointers)
  const places = pointers.flatMap((pointer) => moved(pointer, left) ?? [])
  const isGuessed = (pointer: string) =>
    guessed.some((field) => pointer === field || pointer.startsWith(`${field}/`))
  for (const pointer of pointers)
    if (!isGuessed(pointer) && !/\/\d/.test(pointer))
      expect(at(back.record, pointer), `${name} ${pointer} is not lost at all`).not.toEqual(
        at(record, pointer),
      )
  const unsaid = [...guessed, '/stated', ...places]
  expect(full(holed(back.record, unsaid)), name).toEqual(full(left))
}

/** Expects what came back to differ from what was written by what is reported as lost, and by nothing else. */
export function expectRoundTrip(
  written: readonly AnyRecord[],
  read: readonly AnyRecord[],
  lost: readonly Loss[],
): void {
  const address = (kind: Kind, id: string) => `${kind} ${id}`
  const back = new Map(read.map((each) => [address(each.kind, each.record.id), each]))
  for (const each of written) expectBack(each, back.get(address(each.kind, each.record.id)), lost)
  const known = new Set(written.map(({ kind, record }) => address(kind, record.id)))
  expect([...back.keys()].filter((each) => !known.has(each))).toEqual([])
}

/** Expects each value of the records to be in the document, as `say` gives it, or under a lost pointer. */
export function expectAccountedFor(
  records: readonly AnyRecord[],
  document: string,
  lost: readonly Loss[],
  say: (kind: Kind, pointer: string, value: unknown) => string = (_kind, _pointer, value) => String(value),
): void {
  for (const { kind, record } of records) {
    const losses = lost.filter((loss) => loss.kind === kind && loss.record === record.id)
    for (const { pointer, value } of leaves(record)) {
      if (losses.some((loss) => pointer === loss.pointer || pointer.startsWith(`${loss.pointer}/`))) continue
      expect(document.includes(say(kind, pointer, value)), `${kind} ${record.id} ${pointer}: ${value}`).toBe(
        true,
      )
    }
  }
}
