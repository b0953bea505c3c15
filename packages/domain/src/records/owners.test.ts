import { expect, test } from 'vitest'
import { type AnyRecord, mayAs, ownersOf } from './index.ts'

const event = (
  organisers: { organisation?: string; name?: { sv: string }; role: 'organiser' | 'partner' }[],
) => ({ kind: 'event', record: { organisers } }) as unknown as AnyRecord
const of = (kind: string, record: object) => ({ kind, record }) as unknown as AnyRecord

test.each<[AnyRecord, string[]]>([
  [
    of('organisation', { id: 'bureau', parent: 'ministry' }),
    ['organisation bureau', 'organisation ministry'],
  ],
  [of('organisation', { id: 'bureau' }), ['organisation bureau']],
  [of('person', { id: 'ada' }), []],
  [of('membership', { organisation: 'group', member: { organisation: 'other' } }), ['organisation group']],
  [of('contact', { of: { organisation: 'town' } }), ['organisation town']],
  [of('contact', { of: { person: 'ada', organisation: 'town' } }), ['organisation town']],
  [of('contact', { of: { person: 'ada' } }), []],
  [of('contact', { of: { programme: 'plan' } }), ['programme plan']],
  [of('contact', { of: { event: 'fair' } }), ['event fair']],
  [of('programme', { owner: 'ministry' }), ['organisation ministry']],
  [
    of('programme', {
      governance: [
        { part: 'owns', organisation: 'a' },
        { part: 'steers', organisation: 'b' },
      ],
    }),
    ['organisation a'],
  ],
  [of('ask', { from: 'ministry' }), ['organisation ministry']],
  [of('call', { from: 'ministry' }), ['organisation ministry']],
  [
    event([
      { organisation: 'town', role: 'organiser' },
      { organisation: 'friend', role: 'partner' },
    ]),
    ['organisation town'],
  ],
  [
    event([
      { name: { sv: 'Föreningen' }, role: 'organiser' },
      { organisation: 'town', role: 'partner' },
    ]),
    ['organisation town'],
  ],
  [of('post', { publisher: 'town', author: { organisation: 'other' } }), ['organisation town']],
  [of('post', { author: { organisation: 'other' } }), ['organisation other']],
  [of('post', { author: { person: 'ada' } }), []],
  [of('document', {}), []],
])('%j is owned by %j', ({ kind, record }, owners) => {
  expect(ownersOf(kind, record as never).map((owner) => `${owner.kind} ${owner.id}`)).toEqual(owners)
})

test('a role may do what those before it may', () => {
  expect(mayAs('publisher', 'editor')).toBe(true)
  expect(mayAs('editor', 'editor')).toBe(true)
  expect(mayAs('reader', 'editor')).toBe(false)
})
