import * as m from '#lib/paraglide/messages.js'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = () => ({
  about: { title: m.accessibility_title(), description: m.accessibility_lead() },
})
