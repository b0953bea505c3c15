import { OpenAPIHono } from '@hono/zod-openapi'
import { kindNames } from '@torg/domain/records'
import { TrieRouter } from 'hono/router/trie-router'
import { asks } from './asks/routes.ts'
import { keepAnswers } from './caching/keep.ts'
import { calls } from './calls/routes.ts'
import { catalog } from './catalog/routes.ts'
import { changes } from './changes/routes.ts'
import { changeStream } from './changes/stream.ts'
import { contacts } from './contacts/routes.ts'
import type { Deps, Env } from './deps.ts'
import { docs } from './docs/routes.ts'
import { welcome } from './docs/welcome.ts'
import { documents } from './documents/routes.ts'
import { drafts } from './drafts/routes.ts'
import { dumps } from './dumps/routes.ts'
import { events } from './events/routes.ts'
import { type Front, openFront } from './front.ts'
import { health } from './health/routes.ts'
import { imports } from './import/routes.ts'
import { issues } from './issues/routes.ts'
import { memberships } from './memberships/routes.ts'
import { countRequests } from './metrics/metrics.ts'
import { metrics } from './metrics/routes.ts'
import { openapi } from './openapi/routes.ts'
import { organisations } from './organisations/routes.ts'
import { people } from './people/routes.ts'
import { popolo } from './popolo/routes.ts'
import { posts } from './posts/routes.ts'
import { refusalOf, refuse } from './problems/answer.ts'
import { limits } from './problems/limits.ts'
import { refuseBadQuery } from './problems/query.ts'
import { Refusal } from './problems/refusal.ts'
import { programmes } from './programmes/routes.ts'
import { limitRate } from './rate-limit/limit.ts'
import { search } from './search/routes.ts'
import { series } from './series/routes.ts'
import { giveStandingHeaders } from './standing-headers.ts'
import { vocabulary } from './vocabulary/routes.ts'
import { messageRoute } from './webhooks/describe.ts'
import { webhooks } from './webhooks/routes.ts'
import { widget } from './widget/routes.ts'
import { securityScheme } from './writing/describe.ts'
import { writeRoutes } from './writing/routes.ts'

/** The API as a Hono application; runs wherever Hono runs. */
export async function createApp(deps: Deps, front?: Front): Promise<OpenAPIHono<Env>> {
  const { tide, answers, tallyOf, limit } = front ?? (await openFront(deps))
  // Whoever writes reads what is written; the others are content with a replica that has it too.
  const reading = { ...deps, store: deps.store.fromReplicas }
  const writing = { ...deps, ...(limit ? { limit } : {}) }
  const app: OpenAPIHono<Env> = new OpenAPIHono<Env>({
    defaultHook: refuseBadQuery(() => app),
    // The usual one makes one expression of all routes at the first request, and 12 MB with it.
    router: new TrieRouter(),
  })

  if (tallyOf) app.use(countRequests(tallyOf))
  if (limit) app.use(limitRate(limit))
  app.use(keepAnswers(deps, answers, tide))
  app.use(giveStandingHeaders)
  app.use(limits)

  for (const routes of [
    organisations,
    people,
    memberships,
    contacts,
    programmes,
    asks,
    calls,
    events,
    series,
    posts,
    documents,
  ])
    app.route('/v1', routes(reading, tide))

  app.openAPIRegistry.registerComponent('securitySchemes', 'key', securityScheme)
  app.openAPIRegistry.registerWebhook(messageRoute)
  for (const kind of kindNames) app.route('/v1', writeRoutes(kind, writing))
  app.route('/v1', drafts(writing))
  app.route('/v1', imports(writing))
  app.route('/v1', webhooks(writing))
  app.route('/v1', search(reading))
  app.route('/v1', changes(reading))
  app.route('/v1', changeStream(reading))
  app.route('/v1', issues(reading))
  app.route('/v1', dumps(reading))
  app.route('/v1', popolo(reading))
  app.route('/', catalog(reading))
  app.route('/', vocabulary())
  const { routes, described } = openapi(app, deps)
  app.route('/', routes)
  app.route('/', docs(described))
  app.route('/', welcome(deps))
  app.route('/', health(deps))
  if (deps.metrics) app.route('/', metrics(deps.metrics, deps.config.trustProxy))
  if (deps.config.widgetDir)
    app.route(
      '/',
      widget(deps.config.widgetDir, deps, async (path) => app.request(path)),
    )
  refuseOtherMethods(app)

  app.notFound((c) => refuse(c, new Refusal('not_found', { list: c.req.path })))
  app.onError(async (error, c) => refuse(c, await refusalOf(error, c.get('requestId'), deps)))
  return app
}

/** A method that an address does not answer is refused with 405, and told which it answers. */
function refuseOtherMethods(app: OpenAPIHono<Env>) {
  const methods = Map.groupBy(
    app.routes.filter(({ method }) => method !== 'ALL'),
    ({ path }) => path,
  )
  for (const [path, routes] of methods) {
    const known = new Set(routes.map(({ method }) => method))
    const allow = ['GET', 'HEAD', 'PUT', 'POST', 'PATCH', 'DELETE'].filter((method) =>
      known.has(method === 'HEAD' ? 'GET' : method),
    )
    app.all(path, (c) => {
      throw new Refusal('method_not_allowed', { method: c.req.method, allow })
    })
  }
}
