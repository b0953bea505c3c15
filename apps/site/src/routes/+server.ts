import { acceptedLang } from '#lib/language/accept.ts'
import { pathOf } from '#lib/paths/paths.ts'
import type { RequestHandler } from './$types'

/** The bare address leads to the front page in the reader's language. */
export const GET: RequestHandler = ({ request }) =>
  new Response(null, {
    status: 302,
    headers: {
      location: pathOf(acceptedLang(request.headers.get('accept-language'))),
      vary: 'accept-language',
      'cache-control': 'public, max-age=300',
    },
  })
