import { error } from '@sveltejs/kit'
import { Kind } from '@torg/domain/records'
import { anyRecordSchema, jsonLdContext, jsonSchema } from '@torg/domain/schemas'
import type { RequestHandler } from './$types'

const headers = { 'cache-control': 'public, max-age=3600', 'access-control-allow-origin': '*' }

/** The JSON Schemas of the records, and the JSON-LD context that gives their fields a meaning. */
export const GET: RequestHandler = ({ params }) => {
  if (params.name === 'context.jsonld')
    return Response.json(jsonLdContext(), { headers: { ...headers, 'content-type': 'application/ld+json' } })
  const name = params.name.replace(/\.schema\.json$/, '')
  const kind = Kind.safeParse(name)
  if (name === params.name || !(kind.success || name === 'record')) error(404, 'No such schema')
  return Response.json(kind.success ? jsonSchema(kind.data) : anyRecordSchema(), {
    headers: { ...headers, 'content-type': 'application/schema+json' },
  })
}
