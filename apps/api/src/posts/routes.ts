import type { Deps } from '../deps.ts'
import { feed } from '../formats/feed.ts'
import { given } from '../lists/given.ts'
import { recordRoutes } from '../records/routes.ts'

export const posts = (deps: Deps) =>
  recordRoutes(
    'post',
    deps,
    ({ programme, author, organisation, q }) => ({ filter: given({ programme, author, organisation, q }) }),
    { atom: feed('post', { sv: 'Artiklar', fi: 'Kirjoitukset', en: 'Articles' }) },
  )
