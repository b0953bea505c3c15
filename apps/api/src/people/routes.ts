import type { Deps } from '../deps.ts'
import { schemaOrg } from '../formats/schema-org.ts'
import { given } from '../lists/given.ts'
import { recordRoutes } from '../records/routes.ts'

export const people = (deps: Deps) =>
  recordRoutes('person', deps, ({ q }) => ({ filter: given({ q }) }), { jsonld: schemaOrg('person') })
