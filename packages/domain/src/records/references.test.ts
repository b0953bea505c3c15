import { expect, test } from 'vitest'
import * as z from 'zod'
import { PublicEvent } from '../events/index.ts'
import { Membership } from '../organisations/index.ts'
import { kindNames, kinds, references, storedSchema } from './index.ts'

test('an event mentions its organisers, programme, nodes, speakers, contacts and sources', () => {
  const event = PublicEvent.parse({
    id: 'vasa',
    kind: 'seminar',
    name: { sv: 'Seminarium' },
    when: { kind: 'approximate', date: '2024-21' },
    status: { kind: 'scheduled' },
    organisers: [
      { name: { sv: 'Vinnova' }, role: 'partner' },
      { organisation: 'vm', role: 'organiser' },
    ],
    level: 'national',
    nodes: [{ programme: 'plan', node: '2.2' }],
    agenda: [{ title: { sv: 'Öppning' }, speakers: [{ name: 'N. N.' }, { person: 'katju-holkeri' }] }],
    contacts: ['team'],
    sources: [{ document: 'letter' }],
  })
  expect(references('event', event)).toEqual([
    { pointer: '/sources/0/document', kind: 'document', id: 'letter' },
    { pointer: '/organisers/1/organisation', kind: 'organisation', id: 'vm' },
    { pointer: '/nodes/0/programme', kind: 'programme', id: 'plan' },
    { pointer: '/agenda/0/speakers/1/person', kind: 'person', id: 'katju-holkeri' },
    { pointer: '/contacts/0', kind: 'contact', id: 'team' },
  ])
})

test('mentions come in the order of the record', () => {
  const event = {
    series: 'days',
    organisers: [{ role: 'organiser', organisation: 'vm' }],
    programme: 'plan',
  } as unknown as PublicEvent
  expect(references('event', event).map(({ pointer }) => pointer)).toEqual([
    '/series',
    '/organisers/0/organisation',
    '/programme',
  ])
})

test('a member is a person or a body, and is found as that', () => {
  const base = { id: 'm', organisation: 'group', role: 'member', status: 'confirmed' }
  const person = Membership.parse({ ...base, member: { person: 'p' } })
  const body = Membership.parse({ ...base, member: { organisation: 'o' } })
  expect(references('membership', person)).toContainEqual({
    pointer: '/member/person',
    kind: 'person',
    id: 'p',
  })
  expect(references('membership', body)).toContainEqual({
    pointer: '/member/organisation',
    kind: 'organisation',
    id: 'o',
  })
})

test('every kind has a path of its own and prints as JSON Schema', () => {
  expect(new Set(kindNames.map((kind) => kinds[kind].path)).size).toBe(kindNames.length)
  for (const kind of kindNames) {
    const { $ref, $defs } = z.toJSONSchema(kinds[kind].schema)
    const name = $ref?.replace('#/$defs/', '') ?? ''
    expect($defs?.[name]).toMatchObject({ type: 'object', additionalProperties: false })
  }
})

test('a stored record is the record and what the store knows of it', () => {
  const recorded = { version: 1, created: '2026-11-22T10:00:00Z', modified: '2026-11-22T10:00:00Z' }
  const person = { id: 'p', name: { given: 'Sirpa', family: 'Paatero' } }
  expect(storedSchema('person').parse({ ...person, recorded })).toEqual({ ...person, recorded })
  expect(storedSchema('person').safeParse(person).success).toBe(false)
})
