import type { OpenAPIHono } from '@hono/zod-openapi'
import type { Env } from '../deps.ts'

export type ApiDocument = ReturnType<OpenAPIHono<Env>['getOpenAPI31Document']>

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
