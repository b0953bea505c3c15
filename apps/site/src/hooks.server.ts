import { randomUUID } from 'node:crypto'
import type { Handle, HandleServerError } from '@sveltejs/kit/hooks'
import { statusOf, successorOf } from '#lib/api/failure.ts'
import { type Reading, readAs, readingNow } from '#lib/api/reading.server.ts'
import { instantInWords } from '#lib/dates/instants.ts'
import { momentOf } from '#lib/known/known.server.ts'
import { acceptedLang } from '#lib/language/accept.ts'
import { inLanguage } from '#lib/language/current.server.ts'
import * as m from '#lib/paraglide/messages.js'
import { readMomentFrom } from '#lib/paths/moment.ts'
import { langOfPath, translatedPath } from '#lib/paths/paths.ts'
import { API_URL, PUBLIC_API_URL } from '$app/env/private'

const headers = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'strict-origin-when-cross-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'cross-origin-opener-policy': 'same-origin',
  'x-frame-options': 'DENY',
}

/** Whose pages may stand in a frame: the list of events that other agencies embed, shown as it will be. */
const frames = new URL(PUBLIC_API_URL ?? API_URL).origin

// A block of data, which a content security policy does not take for a script.
const description = (jsonLd: string | undefined) =>
  jsonLd === undefined ? '' : `<script type="application/ld+json">${jsonLd}</script>`

/**
 * What Kit and Svelte write for scripts of their own, which these pages do not have: marks in the text for hydration,
 * and the files whose styles stand inside already.
 */
const leftovers =
  /<!--(?:\[-?\d*!?|\]|)-->|\s*<link href="[^"]+" rel="stylesheet" disabled media="\(max-width: 0\)">/g

/** Said above a page that was made from what the API answered before. */
const outdated = ({ lastRead }: Reading) =>
  lastRead === undefined
    ? ''
    : `<p class="notice" role="status">${m.notice_outdated({ when: instantInWords(new Date(lastRead).toISOString()) })}</p>`

readMomentFrom(() => readingNow().known)

export const handle: Handle = ({ event, resolve }) => {
  const { pathname, search } = event.url
  const addressed = langOfPath(pathname)
  const lang = addressed ?? acceptedLang(event.request.headers.get('accept-language'))
  event.locals.lang = lang

  if (addressed && event.route.id === null) {
    const own = translatedPath(pathname, addressed)
    const bare = own.replace(/\/+$/, '')
    if (own !== pathname && bare.split('/').length > 2)
      return new Response(null, { status: 308, headers: { ...headers, location: own + search } })
  }

  // Who comes from another page has the fonts, and shall not see others for a moment; to others the text comes first.
  const hasFonts = event.request.headers.get('sec-fetch-site') === 'same-origin'
  const reading: Reading = { known: momentOf(event).known }
  const read = () =>
    resolve(event, {
      transformPageChunk: ({ html }) =>
        html
          .replaceAll(leftovers, '')
          .replace('<html lang="sv">', `<html lang="${lang}">`)
          .replace('<div hidden data-notice></div>', () => outdated(reading))
          .replace('</head>', () => `${description(event.locals.jsonLd)}</head>`),
      preload: (asset) => hasFonts && asset.type === 'font' && asset.filename.includes('/design/fonts/'),
    })

  return inLanguage(lang, async () => {
    const response = await readAs(reading, read)
    for (const [name, value] of Object.entries(headers)) response.headers.set(name, value)
    // Kit writes the policy when it is built, and where the API is, is known when it runs.
    const policy = response.headers.get('content-security-policy')
    if (policy) response.headers.set('content-security-policy', `${policy}; frame-src ${frames}`)
    if (response.status === 503) response.headers.set('retry-after', '30')
    return response
  })
}

export const handleError: HandleServerError = ({ kind, error, event }) => {
  if (kind === 'framework' || kind === 'app') return
  const status = statusOf(error)
  if (status !== undefined && status < 500) {
    const heir = successorOf(error)
    const { lang } = event.locals
    // The lists of the API are called as in English addresses, but for that of the sources.
    const list = heir?.list === 'documents' ? 'sources' : heir?.list
    const successor = heir && translatedPath(`/${lang}/${list}/${heir.id}`, lang)
    return { status, message: 'Refused by the API', ...(successor ? { successor } : {}) }
  }
  const id = randomUUID().slice(0, 8)
  // The one place where the site speaks to its operator.
  process.stderr.write(
    `${JSON.stringify({ level: 'error', id, path: event.url.pathname, error: String(error), cause: String((error as Error).cause ?? '') })}\n`,
  )
  return { status: status ?? 500, message: 'Internal error', id }
}
