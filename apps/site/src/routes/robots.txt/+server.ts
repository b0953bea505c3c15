import { langs } from '#lib/language/lang.ts'
import { pathOf } from '#lib/paths/paths.ts'
import { PUBLIC_URL } from '$app/env/private'
import type { RequestHandler } from './$types'

/** Search results are no pages to index; the map of the site lists those that are. */
export const GET: RequestHandler = ({ url }) =>
  new Response(
    [
      'User-agent: *',
      ...langs.map((lang) => `Disallow: ${pathOf(lang, 'search')}`),
      `Sitemap: ${PUBLIC_URL ?? url.origin}/sitemap.xml`,
      '',
    ].join('\n'),
    { headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'public, max-age=3600' } },
  )
