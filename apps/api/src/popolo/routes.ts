import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi'
import { LanguageQuery, preferredLanguages } from '@torg/domain/queries'
import type { Kind } from '@torg/domain/records'
import { type GivenRecord, writePopolo } from '@torg/interchange/popolo'
import { parseStored } from '@torg/storage'
import { answer } from '../caching/answer.ts'
import type { Deps, Env } from '../deps.ts'
import { mediaTypes } from '../formats/format.ts'
import { readAll } from '../lists/read.ts'
import { content, refusals } from '../openapi/describe.ts'

const route = createRoute({
  method: 'get',
  path: '/popolo.json',
  operationId: 'popolo',
  tags: ['dumps'],
  summary: 'Get all organisations, people and roles as Popolo',
  description:
    'Texts of the language that `lang` prefers stand under plain keys, others under tagged ones: `label`, `label_fi`.',
  request: { query: LanguageQuery },
  responses: {
    200: { description: 'A Popolo document', content: content('application/json', z.looseObject({})) },
    ...refusals,
  },
})

const held = ['organisation', 'person', 'membership', 'contact'] as const satisfies Kind[]

/** Who is who, for programs that know Popolo. */
export const popolo = ({ store }: Deps) =>
  new OpenAPIHono<Env>().openapi(route, async (c) => {
    const [language = 'sv'] = preferredLanguages(c.req.valid('query').lang ?? '')
    const lists = await Promise.all(held.map((kind) => readAll(store, kind, { filter: {} })))
    // Each record is of the kind beside it.
    const records = lists
      .flat()
      .map((stored) => ({ kind: stored.kind, record: parseStored(stored) }) as GivenRecord)
    return answer(c, {
      body: JSON.stringify(writePopolo(records, { language }).document),
      type: mediaTypes.json,
      kinds: held,
    })
  })
