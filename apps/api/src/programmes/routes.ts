import type { Deps } from '../deps.ts'
import { feed } from '../formats/feed.ts'
import { given } from '../lists/given.ts'
import { recordRoutes } from '../records/routes.ts'

export const programmes = (deps: Deps) =>
  recordRoutes('programme', deps, ({ kind, owner, on, q }) => ({ filter: given({ kind, owner, on, q }) }), {
    atom: feed('programme', { sv: 'Program', fi: 'Ohjelmat', en: 'Programmes' }),
  })
