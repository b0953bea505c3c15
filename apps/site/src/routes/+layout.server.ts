import { API_URL, PUBLIC_API_URL, PUBLIC_URL } from '$app/env/private'
import type { LayoutServerLoad } from './$types'

export const load: LayoutServerLoad = ({ locals, url }) => ({
  lang: locals.lang,
  /** Where readers and their calendars reach the API. */
  api: PUBLIC_API_URL ?? API_URL,
  origin: PUBLIC_URL ?? url.origin,
})
