import { knownView } from '#lib/known/view.server.ts'
import { API_URL, PUBLIC_API_URL, PUBLIC_URL } from '$app/env/private'
import type { LayoutServerLoad } from './$types'

export const load: LayoutServerLoad = ({ locals, url, route }) => ({
  lang: locals.lang,
  known: knownView({ url, route }),
  /** Where readers and their calendars reach the API. */
  api: PUBLIC_API_URL ?? API_URL,
  origin: PUBLIC_URL ?? url.origin,
})
