import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { expect, test } from 'vitest'
import { type AnyRecord, kindNames } from '../records/index.ts'
import { anyRecordSchema, jsonSchema, schemaId } from './index.ts'

// Another program's reading of the schemas, which refuses what it does not understand.
const ajv = new Ajv2020({ strict: true, strictRequired: false, allErrors: true })
addFormats.default(ajv)
ajv.addFormat('iri', true)
for (const kind of kindNames) ajv.addSchema(jsonSchema(kind))
const accepts = ajv.compile(anyRecordSchema())

const event: AnyRecord & { kind: 'event' } = {
  kind: 'event',
  record: {
    id: 'vasa-2026-12-01',
    kind: 'seminar',
    name: { sv: 'Öppet möte', 'sv-simple': 'Möte' },
    when: { kind: 'approximate', date: '2026-12/..' },
    status: { kind: 'scheduled' },
    organisers: [{ organisation: 'vm', role: 'organiser' }],
    level: 'regional',
    links: [{ href: 'https://torg.example/möte' }],
  },
}

test.each(kindNames)('the schema of %s is complete in one file and has its own name', (kind) => {
  const alone = new Ajv2020({ strict: true, strictRequired: false, validateFormats: false })
  expect(() => alone.compile(jsonSchema(kind))).not.toThrow()
  expect(jsonSchema(kind)).toMatchObject({ $id: schemaId(kind), type: 'object', additionalProperties: false })
})

test('a record is accepted', () => {
  expect(accepts(event)).toBe(true)
})

test.each([
  ['an unknown key', { ...event.record, titel: 'Möte' }],
  ['a missing name', { ...event.record, name: undefined }],
  ['an empty text', { ...event.record, name: { sv: '' } }],
  ['a kind that is none', { ...event.record, kind: 'party' }],
  ['an id with capitals', { ...event.record, id: 'Vasa' }],
  ['a date in words', { ...event.record, when: { kind: 'approximate', date: 'in spring' } }],
  ['a key that is no language', { ...event.record, name: { 'på svenska': 'Möte' } }],
  ['a link that is a script', { ...event.record, links: [{ href: 'javascript:alert(1)' }] }],
])('%s is refused', (_, record) => {
  expect(accepts(JSON.parse(JSON.stringify({ kind: 'event', record })))).toBe(false)
})
