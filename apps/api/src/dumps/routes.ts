import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi'
import { kindNames } from '@torg/domain/records'
import type { Deps, Env } from '../deps.ts'
import { content, refusals } from '../openapi/describe.ts'
import { answerLines, linesOf } from './lines.ts'

const route = createRoute({
  method: 'get',
  path: '/dump.ndjson',
  operationId: 'dump',
  tags: ['dumps'],
  summary: 'Get everything that is published',
  description:
    'One record a line with its kind beside it, as an import takes them. To keep the copy fresh, read `latest` of the change feed first, ' +
    'then this, then follow the feed from there.',
  request: { query: z.strictObject({}) },
  responses: {
    200: { description: 'All records, NDJSON', content: content('application/x-ndjson', z.string()) },
    ...refusals,
  },
})

/** Everything, as one file. */
export const dumps = ({ store }: Deps) =>
  new OpenAPIHono<Env>().openapi(route, (c) =>
    answerLines(
      c,
      (async function* () {
        for (const kind of kindNames) yield* linesOf(store, kind, { filter: {} })
      })(),
      { 'Content-Disposition': 'attachment; filename="torg.ndjson"' },
    ),
  )
