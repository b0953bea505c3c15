import { type AnyRecord, kindNames, kinds, references } from '@torg/domain/records'
import { anyRecordSchema, jsonLdContext, jsonSchema } from '@torg/domain/schemas'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import jsonld from 'jsonld'
import { expect, test } from 'vitest'
import { demoRecords } from './index.ts'

const lines = demoRecords('2026-11-22')
const ofKind = (kind: AnyRecord['kind']) => lines.filter((line) => line.kind === kind)

const ajv = new Ajv2020({ strict: true, strictRequired: false })
addFormats.default(ajv)
ajv.addFormat('iri', true)
for (const kind of kindNames) ajv.addSchema(jsonSchema(kind))
const accepts = ajv.compile(anyRecordSchema())

test.each(kindNames)('the published schema accepts each record of kind %s', (kind) => {
  expect(ofKind(kind).length).toBeGreaterThan(0)
  for (const line of ofKind(kind))
    expect(accepts(line), `${line.record.id}: ${ajv.errorsText(accepts.errors)}`).toBe(true)
})

test('the published schema refuses each record that has a key too many or lacks one that it needs', () => {
  for (const { kind, record } of lines) {
    const { shape } = kinds[kind].schema
    expect(accepts({ kind, record: { ...record, another: 1 } })).toBe(false)
    for (const key of Object.keys(record)) {
      const { [key]: _, ...rest } = record as Record<string, unknown>
      const needed = !shape[key as keyof typeof shape].safeParse(undefined).success
      expect(accepts({ kind, record: rest }), `${record.id} without ${key}`).toBe(!needed)
    }
  }
})

const home = 'https://api.torg.example'

test.each(kindNames)(
  'as JSON-LD, records of kind %s lose no key and lead to what they refer to',
  async (kind) => {
    const records = ofKind(kind).map(({ record }) => ({ '@type': jsonSchema(kind).title, ...record }))
    const document = { ...jsonLdContext(), '@graph': records } as jsonld.JsonLdDocument
    // The types of jsonld do not know `safe`: nothing may be dropped.
    const options = { base: `${home}/${kinds[kind].path}/`, ...{ safe: true } }
    const nodes = new Map((await jsonld.expand(document, options)).map((node) => [node['@id'], node]))
    expect(nodes.size).toBe(records.length)
    for (const { record } of ofKind(kind)) {
      const text = JSON.stringify(nodes.get(`${options.base}${record.id}`))
      for (const { kind: target, id } of references(kind, record as never))
        expect(text).toContain(`{"@id":"${home}/${kinds[target].path}/${id}"}`)
    }
  },
)
