import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi'
import { StreamQuery } from '@torg/domain/queries'
import type { Store } from '@torg/storage'
import type { Deps, Env } from '../deps.ts'
import { streamOf } from '../dumps/lines.ts'
import { content, refusals } from '../openapi/describe.ts'
import { Refusal } from '../problems/refusal.ts'

const route = createRoute({
  method: 'get',
  path: '/changes/stream',
  operationId: 'stream-changes',
  tags: ['changes'],
  summary: 'Be told of changes as they are made',
  description:
    'Server-sent events: `id` is the sequence number, `data` the change as in the list. A comment is sent every 15 seconds. ' +
    'A browser that lost its connection goes on where it was, by Last-Event-ID. Streams end when the server is stopped.',
  request: { query: StreamQuery },
  responses: {
    200: { description: 'Changes, without an end', content: content('text/event-stream', z.string()) },
    ...refusals,
  },
})

const heartbeat = 15_000
const mostAtOnce = 200

/** The change feed, pushed. */
export const changeStream = ({ store, stopping = new AbortController().signal }: Deps) =>
  new OpenAPIHono<Env>().openapi(route, async (c) => {
    const { after } = c.req.valid('query')
    const last = lastEventId(c.req.header('last-event-id')) ?? after ?? (await store.latestChange()).sequence
    const gone = new AbortController()
    const events = eventsAfter(store, last, AbortSignal.any([stopping, gone.signal]))
    return c.body(
      streamOf(events, () => gone.abort()),
      200,
      // Proxies that collect an answer before they pass it on would hold it back for ever.
      { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store', 'X-Accel-Buffering': 'no' },
    )
  })

function lastEventId(given: string | undefined): number | undefined {
  if (given === undefined || given === '') return undefined
  if (/^\d{1,15}$/.test(given)) return Number(given)
  throw new Refusal('bad_request', {}, [
    {
      parameter: 'Last-Event-ID',
      code: 'malformed',
      received: given.slice(0, 100),
      form: { form: 'number', least: 0, most: Number.MAX_SAFE_INTEGER, example: '42' },
    },
  ])
}

async function* eventsAfter(
  store: Pick<Store, 'changes' | 'follow'>,
  after: number,
  ended: AbortSignal,
): AsyncGenerator<string, void, undefined> {
  let wake = () => {}
  const unfollow = await store.follow(() => wake())
  const end = () => wake()
  ended.addEventListener('abort', end)
  try {
    yield 'retry: 3000\n\n'
    for (let last = after; !ended.aborted; ) {
      // Prepared before the store is asked, so that nothing is written unseen between the two.
      const news = Promise.withResolvers<'news'>()
      wake = () => news.resolve('news')
      const changes = await store.changes(last, mostAtOnce)
      if (changes.length > 0) {
        yield changes
          .map((change) => `id: ${change.sequence}\nevent: change\ndata: ${JSON.stringify(change)}\n\n`)
          .join('')
        last = changes.at(-1)?.sequence ?? last
      } else if ((await quiet(news.promise)) === 'quiet' && !ended.aborted) yield ': still here\n\n'
    }
  } finally {
    ended.removeEventListener('abort', end)
    await unfollow()
  }
}

async function quiet(news: Promise<'news'>): Promise<'news' | 'quiet'> {
  const silence = Promise.withResolvers<'quiet'>()
  const timer = setTimeout(() => silence.resolve('quiet'), heartbeat)
  try {
    return await Promise.race([news, silence.promise])
  } finally {
    clearTimeout(timer)
  }
}
