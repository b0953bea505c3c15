import { kinds, localizedTexts, references } from '@torg/domain/records'
import { describe, expect, test } from 'vitest'
import { bodies } from '../bodies/index.ts'
import { letter } from './letter.ts'
import { openGovernment } from './records.ts'

const key = ({ kind, record }: { kind: string; record: { id: string } }) => `${kind}:${record.id}`

describe.each(openGovernment.map((line) => [key(line), line] as const))('%s', (_, { kind, record }) => {
  test('is what its schema allows', () => {
    expect(kinds[kind].schema.safeParse(record).error?.message).toBeUndefined()
  })

  test('says where in the letter it stands', () => {
    expect(record.sources?.length).toBeGreaterThan(0)
    for (const source of record.sources ?? []) {
      expect(source.document).toBe(letter)
      expect(source.locator).toMatch(/\S/)
    }
  })

  test('declares each language that is not its Swedish original', () => {
    const declared = ['sv', ...(record.translations ?? []).map(({ language }) => language)]
    for (const { text } of localizedTexts(kind, record))
      expect(declared).toEqual(expect.arrayContaining(Object.keys(text)))
  })
})

test('ids are unique within their kind', () => {
  const keys = openGovernment.map(key)
  expect(keys).toHaveLength(new Set(keys).size)
})

test('every mention of another record finds it', () => {
  const known = new Set([...openGovernment, ...bodies].map(key))
  const missing = openGovernment.flatMap(({ kind, record }) =>
    references(kind, record)
      .filter((reference) => !known.has(`${reference.kind}:${reference.id}`))
      .map((reference) => `${kind}:${record.id}${reference.pointer} -> ${reference.kind}:${reference.id}`),
  )
  expect(missing).toEqual([])
})

test('what is written in Swedish is written in Finnish and English too', () => {
  const untranslated = openGovernment.flatMap((line) =>
    localizedTexts(line.kind, line.record)
      .filter(({ text, pointer }) => text.sv && !(text.fi && text.en) && !pointer.startsWith('/otherNames'))
      .map(({ pointer }) => key(line) + pointer),
  )
  expect(untranslated).toEqual([])
})

test('each pointer of a source, an issue or a stated field leads to something', () => {
  const at = (value: unknown, pointer: string): unknown =>
    pointer
      .split('/')
      .slice(1)
      .reduce<unknown>((inner, step) => (inner as Record<string, unknown> | undefined)?.[step], value)
  const dead = openGovernment.flatMap(({ kind, record }) =>
    [
      ...(record.sources ?? []).flatMap(({ fields = [] }) => fields),
      // A field may be pointed to because its value is missing.
      ...(record.issues ?? []).flatMap(({ field, kind }) => (kind === 'missing-target' ? [] : [field])),
      ...(record.stated ?? []).map(({ field }) => field),
    ]
      .filter((pointer) => at(record, pointer) === undefined)
      .map((pointer) => `${kind}:${record.id}${pointer}`),
  )
  expect(dead).toEqual([])
})
