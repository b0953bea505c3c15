export { schemaId } from './address.ts'
export { type JsonLdContext, jsonLdContext } from './context.ts'
export { anyRecordSchema, type JsonSchema, jsonSchema } from './json-schema.ts'
