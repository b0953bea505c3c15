import { deriveAddress } from '@torg/domain/contacts'
import { type AnyRecord, type Kind, kinds, type RecordOf, references } from '@torg/domain/records'
import { describe, expect, test } from 'vitest'
import { demoRecords } from './records.ts'

const lines = demoRecords('2026-11-22')
const address = ({ kind, record }: AnyRecord) => `${kind} ${record.id}`
const ofKind = <K extends Kind>(kind: K) =>
  lines.flatMap((line) => (line.kind === kind ? [line.record as RecordOf<K>] : []))

/** What a JSON Pointer leads to, or `undefined`. */
const at = (record: unknown, pointer: string): unknown =>
  pointer
    .split('/')
    .slice(1)
    .reduce<unknown>((value, key) => (value as Record<string, unknown> | undefined)?.[key], record)

const sourceDocuments = [
  'ministerarbetsgruppen-webbsida',
  'regionaliseringsstrategin-bilder',
  'expertgruppen-uppstart',
  'expertgruppen-seminarieserie',
  'oppen-forvaltning-verkstallighetsbrev',
]

describe('the records of the demonstration', () => {
  test.each(lines.map((line) => [address(line), line] as const))('%s is valid as it stands', (_, line) => {
    expect(kinds[line.kind].schema.parse(line.record)).toStrictEqual(line.record)
  })

  const proposals = lines.flatMap((line) =>
    (line.record.issues ?? []).flatMap((issue) =>
      issue.proposed === undefined ? [] : [[address(line), issue.field, issue.proposed, line] as const],
    ),
  )

  test.each(proposals)(
    '%s: what is proposed for %s is in the form of the field',
    (_, field, proposed, line) => {
      const corrected: unknown = JSON.parse(JSON.stringify(line.record))
      const [holder, key] = [field.slice(0, field.lastIndexOf('/')), field.split('/').at(-1) ?? '']
      expect(typeof at(corrected, field)).toBe('string')
      Object.assign(at(corrected, holder) as object, { [key]: proposed })
      expect(kinds[line.kind].schema.safeParse(corrected).error).toBeUndefined()
    },
  )

  test('have each id once within their kind', () => {
    const addresses = lines.map(address)
    expect(addresses.filter((entry, index) => addresses.indexOf(entry) !== index)).toEqual([])
  })

  test('refer only to records that are there', () => {
    const addresses = new Set(lines.map(address))
    const dangling = lines.flatMap((line) =>
      references(line.kind, line.record)
        .filter(({ kind, id }) => !addresses.has(`${kind} ${id}`))
        .map(({ pointer, kind, id }) => `${address(line)} ${pointer} -> ${kind} ${id}`),
    )
    expect(dangling).toEqual([])
  })

  test('refer only to nodes that their programme has', () => {
    const nodes = new Set(
      ofKind('programme').flatMap(({ id, nodes = [] }) => nodes.map((node) => `${id} ${node.id}`)),
    )
    const named = [...ofKind('event'), ...ofKind('series')].flatMap(({ id, nodes: served = [] }) =>
      served.map(({ programme, node }) => ({ id, node: `${programme} ${node}` })),
    )
    expect(named.length).toBeGreaterThan(0)
    expect(named.filter(({ node }) => !nodes.has(node))).toEqual([])
  })

  test('say where they come from, unless they are invented or a source themselves', () => {
    const unsourced = lines.filter(
      ({ record }) =>
        !record.example && !sourceDocuments.includes(record.id) && (record.sources ?? []).length === 0,
    )
    expect(unsourced.map(address)).toEqual([])
  })

  test('support and qualify only fields that they have', () => {
    const astray = lines.flatMap((line) =>
      [
        ...(line.record.sources ?? []).flatMap(({ fields = [] }) => fields),
        ...(line.record.stated ?? []).map(({ field }) => field),
      ]
        .filter((pointer) => at(line.record, pointer) === undefined)
        .map((pointer) => `${address(line)} ${pointer}`),
    )
    expect(astray).toEqual([])
  })

  test('derive an address only as the pattern says', () => {
    const names = new Map(ofKind('person').map(({ id, name }) => [id, name]))
    const derived = ofKind('contact').flatMap(({ of, email }) => {
      const name = 'person' in of ? names.get(of.person) : undefined
      return email?.kind === 'derived' && name ? [{ email, name }] : []
    })
    expect(derived.length).toBeGreaterThanOrEqual(3)
    for (const { email, name } of derived) expect(email.address).toBe(deriveAddress(email.pattern, name))
  })

  test('are the same for the same day', () => {
    expect(demoRecords('2026-11-22')).toStrictEqual(lines)
  })
})
