import { kindNames } from './records/index.ts'
import { anyRecordSchema, jsonLdContext, jsonSchema } from './schemas/index.ts'

/** The data files that the package comes with, by their path in `dist`. */
export const files: Readonly<Record<string, object>> = {
  'context.jsonld': jsonLdContext(),
  'schemas/record.json': anyRecordSchema(),
  ...Object.fromEntries(kindNames.map((kind) => [`schemas/${kind}.json`, jsonSchema(kind)])),
}
