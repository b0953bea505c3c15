import { error } from '@sveltejs/kit'
import { LRUCache } from 'lru-cache'
import { statusOf } from '#lib/api/failure.ts'
import { inLanguage } from '#lib/language/current.server.ts'
import { isLang } from '#lib/language/lang.ts'
import { isSection, routePath } from '#lib/paths/paths.ts'
import { cardOf } from '#lib/share/card.server.ts'
import { draw } from '#lib/share/picture.server.ts'
import { siteFor } from '#lib/site/site.server.ts'
import { PUBLIC_URL } from '$app/env/private'
import type { RequestHandler } from './$types'

const drawn = new LRUCache<string, Uint8Array<ArrayBuffer>>({
  maxSize: 30_000_000,
  sizeCalculation: (png) => png.length,
})

/** The share image of the page at `/path`, as `/share/path.png`. */
export const GET: RequestHandler = async ({ params, url, locals, request }) => {
  const page = /^([^?]+)\.png$/.exec(params.path)?.[1]
  const [, lang, section, id] = (page && routePath(`/${page}`)?.split('/')) || []
  if (!isLang(lang) || !(section === undefined || isSection(section))) error(404, 'No such page')
  return inLanguage(lang, async () => {
    const site = siteFor({ locals: { ...locals, lang }, url })
    const host = new URL(PUBLIC_URL ?? url.origin).host
    const { card, made } = await cardOf(section, id && decodeURIComponent(id), site, host).catch(
      (cause: unknown) => error(statusOf(cause) ?? 500, 'Refused by the API'),
    )
    const etag = `"${Buffer.from(`${lang} ${host} ${made}`).toString('base64url')}"`
    const headers = { 'cache-control': 'public, max-age=3600', etag }
    if (request.headers.get('if-none-match') === etag) return new Response(null, { status: 304, headers })
    const png = drawn.get(etag) ?? new Uint8Array(await draw(card))
    drawn.set(etag, png)
    return new Response(png, { headers: { ...headers, 'content-type': 'image/png' } })
  })
}
