import { serveStatic } from '@hono/node-server/serve-static'
import { Hono } from 'hono'
import { etag, RETAINED_304_HEADERS } from 'hono/etag'
import type { Env } from '../deps.ts'

// Without them a browser would refuse an answer that it asked for anew.
const forOtherSites = ['Access-Control-Allow-Origin', 'Cross-Origin-Resource-Policy']

/**
 * The built widget, for pages of other agencies. A version in full never changes, a floating one is asked for again
 * after five minutes; both may be used for a day while this server is down.
 */
export const widgetFiles = (folder: string) =>
  new Hono<Env>().use(
    '/widget/*',
    etag({ retainedHeaders: [...RETAINED_304_HEADERS, ...forOtherSites] }),
    serveStatic({
      root: folder,
      rewriteRequestPath: (path) => path.replace(/^\/widget/, ''),
      precompressed: true,
      onFound: (_path, c) => {
        c.header('Cross-Origin-Resource-Policy', 'cross-origin')
        c.header(
          'Cache-Control',
          /^\/widget\/\d+\.\d+\.\d+[/-]/.test(c.req.path)
            ? 'public, max-age=31536000, immutable'
            : 'public, max-age=300, stale-while-revalidate=3600, stale-if-error=86400',
        )
      },
    }),
  )
