import { widened } from '../asks/audiences.ts'
import type { Deps } from '../deps.ts'
import { feed } from '../formats/feed.ts'
import { given } from '../lists/given.ts'
import { recordRoutes } from '../records/routes.ts'

export const calls = (deps: Deps) =>
  recordRoutes(
    'call',
    deps,
    ({ programme, audience, q }) => ({ filter: given({ programme, audience: widened(audience), q }) }),
    { atom: feed('call', { sv: 'Förfrågningar', fi: 'Kyselyt', en: 'Calls' }) },
  )
