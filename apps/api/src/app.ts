import { OpenAPIHono } from '@hono/zod-openapi'
import { cors } from 'hono/cors'
import { secureHeaders } from 'hono/secure-headers'
import { asks } from './asks/routes.ts'
import { keepAnswers } from './caching/keep.ts'
import { followTide } from './caching/tide.ts'
import { calls } from './calls/routes.ts'
import { changes } from './changes/routes.ts'
import { contacts } from './contacts/routes.ts'
import type { Deps, Env } from './deps.ts'
import { docs } from './docs/routes.ts'
import { welcome } from './docs/welcome.ts'
import { documents } from './documents/routes.ts'
import { events } from './events/routes.ts'
import { health } from './health/routes.ts'
import { issues } from './issues/routes.ts'
import { memberships } from './memberships/routes.ts'
import { openapi } from './openapi/routes.ts'
import { organisations } from './organisations/routes.ts'
import { people } from './people/routes.ts'
import { posts } from './posts/routes.ts'
import { refusalOf, refuse } from './problems/answer.ts'
import { limits } from './problems/limits.ts'
import { refuseBadQuery } from './problems/query.ts'
import { Refusal } from './problems/refusal.ts'
import { programmes } from './programmes/routes.ts'
import { search } from './search/routes.ts'
import { series } from './series/routes.ts'
import { widget } from './widget/routes.ts'

/** The API as a Hono application; runs wherever Hono runs. */
export async function createApp(deps: Deps): Promise<OpenAPIHono<Env>> {
  const tide = await followTide(deps.store)
  const app: OpenAPIHono<Env> = new OpenAPIHono<Env>({ defaultHook: refuseBadQuery(() => app) })

  app.use(keepAnswers(deps, tide))
  app.use(
    cors({
      origin: '*',
      allowMethods: ['GET', 'HEAD'],
      exposeHeaders: ['ETag', 'Link', 'Content-Language', 'Retry-After', 'X-Request-Id'],
    }),
  )
  app.use(
    secureHeaders({
      crossOriginResourcePolicy: 'cross-origin',
      crossOriginOpenerPolicy: false,
      originAgentCluster: false,
      xDnsPrefetchControl: false,
      xDownloadOptions: false,
      xPermittedCrossDomainPolicies: false,
      xXssProtection: false,
    }),
  )
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
    app.route('/v1', routes(deps))

  app.route('/v1', search(deps))
  app.route('/v1', changes(deps))
  app.route('/v1', issues(deps))
  const { routes, described } = openapi(app, deps)
  app.route('/', routes)
  app.route('/', docs(described))
  app.route('/', welcome(deps))
  app.route('/', health(deps))
  if (deps.config.widgetDir) app.route('/', widget(deps.config.widgetDir))
  refuseOtherMethods(app)

  app.notFound((c) => refuse(c, new Refusal('not_found', { list: c.req.path })))
  app.onError(async (error, c) => refuse(c, await refusalOf(error, c.get('requestId'), deps)))
  return app
}

/** All addresses are for reading: any other method on one of them is answered 405. */
function refuseOtherMethods(app: OpenAPIHono<Env>) {
  const paths = new Set(app.routes.filter(({ method }) => method === 'GET').map(({ path }) => path))
  for (const path of paths)
    app.all(path, (c) => {
      throw new Refusal('method_not_allowed', { method: c.req.method })
    })
}
