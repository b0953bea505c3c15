import type { OpenAPIHono } from '@hono/zod-openapi'
import type { Env } from '../deps.ts'

export type ApiDocument = ReturnType<OpenAPIHono<Env>['getOpenAPI31Document']>

/** A problem that any address can answer with. */
const everywhere = (description: string) => ({
  description,
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
})

const operationsOf = (path: object): [string, { responses: object }][] =>
  Object.entries(path).filter(([, operation]) => 'responses' in operation)

/** The OpenAPI 3.1 document of an application's routes. */
export function documentOf(app: OpenAPIHono<Env>, publicUrl: string): ApiDocument {
  const document = app.getOpenAPI31Document({
    openapi: '3.1.0',
    info: {
      title: 'Torg',
      version: '1',
      description:
        'Organisations, programmes, events and contacts of public bodies. Reading needs no key. ' +
        'Times are wall time in a named zone, dates are as exact as their source, texts are in all their languages.',
      license: { name: 'MIT', url: 'https://spdx.org/licenses/MIT.html' },
    },
    servers: [{ url: publicUrl }],
  })
  for (const [method, { responses }] of Object.values(document.paths ?? {}).flatMap(operationsOf))
    Object.assign(responses, {
      ...(method === 'get' && '200' in responses
        ? { 304: { description: 'As it was: `If-None-Match` has its ETag' } }
        : {}),
      414: everywhere('The address is too long'),
      429: everywhere('Too many requests; `Retry-After` says when to come again'),
      503: everywhere('The database does not answer; `Retry-After` says when to come again'),
    })
  // Several values of a parameter are parted by commas, which a zod schema cannot say.
  for (const { get } of Object.values(document.paths ?? {}))
    for (const parameter of get?.parameters ?? [])
      if (
        'schema' in parameter &&
        parameter.schema &&
        'type' in parameter.schema &&
        parameter.schema.type === 'array'
      )
        Object.assign(parameter, { style: 'form', explode: false })
  return document
}
