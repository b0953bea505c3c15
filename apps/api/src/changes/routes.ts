import { createRoute, OpenAPIHono } from '@hono/zod-openapi'
import { ChangesAnswer, ChangesQuery } from '@torg/domain/queries'
import { kindNames } from '@torg/domain/records'
import { answer } from '../caching/answer.ts'
import type { Deps, Env } from '../deps.ts'
import { mediaTypes } from '../formats/format.ts'
import { content, refusals } from '../openapi/describe.ts'

const route = createRoute({
  method: 'get',
  path: '/changes',
  operationId: 'list-changes',
  tags: ['changes'],
  summary: 'Follow all changes, in order and without gaps',
  description:
    'Numbers rise by one with every change, removals included, so a copy elsewhere can prove that it is complete. ' +
    'Ask again with the last sequence that you have until it equals `latest`.',
  request: { query: ChangesQuery },
  responses: {
    200: {
      description: 'Changes after a sequence number',
      content: content('application/json', ChangesAnswer),
    },
    ...refusals,
  },
})

/** The change feed. */
export const changes = ({ store }: Deps) =>
  new OpenAPIHono<Env>().openapi(route, async (c) => {
    const { after = 0, limit = 200 } = c.req.valid('query')
    const { texts, latest } = await store.changesText(after, limit)
    return answer(c, {
      body: `{"items":[${texts}],"latest":${latest}}`,
      type: mediaTypes.json,
      kinds: kindNames,
      headers: { 'Cache-Control': 'no-cache' },
    })
  })
