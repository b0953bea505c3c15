import * as m from '#lib/paraglide/messages.js'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = () => ({
  about: { title: m.about_title(), description: m.about_text_1() },
})
