import { script } from '#lib/browser/script.server.ts'
import { knownView } from '#lib/known/view.server.ts'
import { API_URL, PUBLIC_API_URL, PUBLIC_URL } from '$app/env/private'
import type { LayoutServerLoad } from './$types'

/** Pages are documents: what happens in a browser is in `lib/browser`. */
export const csr = false

export const load: LayoutServerLoad = ({ locals, url, route }) => ({
  lang: locals.lang,
  known: knownView({ url, route }),
  script,
  /** Where readers and their calendars reach the API. */
  api: PUBLIC_API_URL ?? API_URL,
  origin: PUBLIC_URL ?? url.origin,
})
