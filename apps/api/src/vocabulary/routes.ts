import { kindNames } from '@torg/domain/records'
import { anyRecordSchema, jsonLdContext, jsonSchema } from '@torg/domain/schemas'
import { Hono } from 'hono'
import { answer } from '../caching/answer.ts'
import type { Env } from '../deps.ts'
import { mediaTypes } from '../formats/format.ts'
import { turtleWriter } from '../formats/rdf.ts'

// They change with a release of Torg alone.
const headers = { 'Cache-Control': 'public, max-age=86400, stale-while-revalidate=604800' }
const schemaType = 'application/schema+json; charset=utf-8'

/** What our own terms and schemas mean, at the paths that their names have. */
export function vocabulary() {
  const app = new Hono<Env>()
    .get('/ns', async (c) => {
      const { writeVocabularyTurtle } = await turtleWriter()
      return answer(c, { body: writeVocabularyTurtle(), type: mediaTypes.ttl, kinds: [], headers })
    })
    .get('/context.jsonld', (c) =>
      answer(c, { body: JSON.stringify(jsonLdContext()), type: mediaTypes.jsonld, kinds: [], headers }),
    )
    .get('/schemas/record.json', (c) =>
      answer(c, { body: JSON.stringify(anyRecordSchema()), type: schemaType, kinds: [], headers }),
    )
  for (const kind of kindNames)
    app.get(`/schemas/${kind}.json`, (c) =>
      answer(c, { body: JSON.stringify(jsonSchema(kind)), type: schemaType, kinds: [], headers }),
    )
  return app
}
