import type { Deps } from '../deps.ts'
import { cards } from '../formats/cards.ts'
import { given } from '../lists/given.ts'
import { recordRoutes } from '../records/routes.ts'

export const people = (deps: Deps) =>
  recordRoutes('person', deps, ({ q }) => ({ filter: given({ q }) }), { vcf: cards('person') })
