import { widened } from '../asks/audiences.ts'
import type { Deps } from '../deps.ts'
import { schemaOrg } from '../formats/schema-org.ts'
import { given } from '../lists/given.ts'
import { recordRoutes } from '../records/routes.ts'

export const calls = (deps: Deps) =>
  recordRoutes(
    'call',
    deps,
    ({ programme, audience, q }) => ({ filter: given({ programme, audience: widened(audience), q }) }),
    { jsonld: schemaOrg('call') },
  )
