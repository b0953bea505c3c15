import { error } from '@sveltejs/kit'
import { momentOf } from '#lib/known/known.server.ts'
import type { LayoutServerLoad } from './$types'

/** Refused here and not above: what fails there has no page of the site around it. */
export const load: LayoutServerLoad = ({ url, route }) => {
  if (momentOf({ url, route }).invalid) error(400, 'Not a moment')
}
