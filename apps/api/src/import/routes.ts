import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi'
import { ImportReport, preferredLanguages } from '@torg/domain/queries'
import { Kind } from '@torg/domain/records'
import type { Context } from 'hono'
import type { Deps, Env } from '../deps.ts'
import { mediaTypes } from '../formats/format.ts'
import { content, problem } from '../openapi/describe.ts'
import { languageOf } from '../problems/problem.ts'
import { refuseUnknown } from '../problems/query.ts'
import { Refusal } from '../problems/refusal.ts'
import { writerOf } from '../rights/writer.ts'
import { readText } from '../writing/body.ts'
import { keyRefusals, withKey } from '../writing/describe.ts'
import { importRecords } from './import.ts'

const largestFile = 100_000_000
const usualMostRemoved = 10

const Query = z.strictObject({
  dry_run: z.enum(['true', 'false']).optional().describe('Report all, keep nothing'),
  replace: z
    .string()
    .transform((text) => text.split(','))
    .pipe(z.array(Kind))
    .optional()
    .describe('Kinds, parted by commas: your records of these that the file leaves out are removed'),
  max_removed: z
    .string()
    .regex(/^\d{1,3}$/)
    .transform(Number)
    .pipe(z.number().max(100))
    .optional()
    .describe('Most of a kind that may be removed, in percent; 10 if absent'),
  reason: z.string().optional().describe('Why it is written; or X-Reason'),
  lang: z.string().optional().describe('Language of the messages'),
})

const Described = z.object({
  ...Query.shape,
  replace: z
    .string()
    .optional()
    .describe(Query.shape.replace.description ?? ''),
  max_removed: z
    .int()
    .min(0)
    .max(100)
    .optional()
    .describe(Query.shape.max_removed.description ?? ''),
})

const report = (description: string) => ({ description, content: content('application/json', ImportReport) })

const route = createRoute({
  method: 'post',
  path: '/import',
  operationId: 'import',
  tags: ['import'],
  summary: 'Write many records at once',
  description:
    'One `{"kind": …, "record": {…}}` a line, of any kinds, in any order; all of it or nothing. A record that is as it was is left alone.',
  security: withKey,
  request: {
    query: Described,
    body: { content: content('application/x-ndjson', z.string()), required: true },
  },
  responses: {
    200: report('Carried out; or what it would come to, with `dry_run`'),
    422: report('Not carried out: `refusals` says what is wrong in which line'),
    ...keyRefusals,
    413: problem('The file is too large'),
    415: problem('The body is of another type'),
  },
})

/** Many records at once. */
export function imports(deps: Deps) {
  const app = new OpenAPIHono<Env>()
  app.openAPIRegistry.registerPath(route)
  app.post('/import', async (c) => {
    const { dry_run, replace = [], max_removed = usualMostRemoved, lang } = readQuery(c)
    const writer = await writerOf(c, deps, 'publisher')
    const types = ['application/x-ndjson', 'application/ndjson', 'application/jsonl'] as const
    const language = languageOf(preferredLanguages(lang ?? c.req.header('accept-language') ?? ''))
    const made = await importRecords(deps.store, {
      text: await readText(c, { types, limit: largestFile }),
      organisations: writer.organisations,
      note: writer.note,
      dryRun: dry_run === 'true',
      replace,
      mostRemoved: max_removed,
      language,
    })
    return c.body(JSON.stringify(made), made.refused > 0 && !made.dryRun ? 422 : 200, {
      'Content-Type': mediaTypes.json,
      'Content-Language': language,
      'Cache-Control': 'no-store',
    })
  })
  return app
}

function readQuery(c: Context<Env>): z.output<typeof Query> {
  refuseUnknown(c, Object.keys(Query.shape))
  const given = c.req.query()
  const result = Query.safeParse(given)
  if (result.success) return result.data
  const wrong = new Set(result.error.issues.map(({ path }) => String(path[0])))
  throw new Refusal(
    'bad_request',
    {},
    [...wrong].map((parameter) => ({
      parameter,
      code: 'malformed' as const,
      received: String(given[parameter]).slice(0, 200),
      form:
        parameter === 'max_removed'
          ? { form: 'number' as const, least: 0, most: 100, example: '10' }
          : {
              form: 'one-of' as const,
              values: parameter === 'replace' ? Kind.options : ['true', 'false'],
              example: '',
            },
    })),
  )
}
