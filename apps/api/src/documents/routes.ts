import type { Deps } from '../deps.ts'
import { schemaOrg } from '../formats/schema-org.ts'
import { given } from '../lists/given.ts'
import { recordRoutes } from '../records/routes.ts'

export const documents = (deps: Deps) =>
  recordRoutes(
    'document',
    deps,
    ({ programme, publisher, q }) => ({ filter: given({ programme, publisher, q }) }),
    { jsonld: schemaOrg('document') },
  )
