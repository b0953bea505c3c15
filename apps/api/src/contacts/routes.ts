import type { Deps } from '../deps.ts'
import { cards } from '../formats/cards.ts'
import { given } from '../lists/given.ts'
import { recordRoutes } from '../records/routes.ts'

export const contacts = (deps: Deps) =>
  recordRoutes(
    'contact',
    deps,
    ({ person, organisation, programme, event, on, q }) => ({
      filter: given({ person, organisation, programme, event, on, q }),
    }),
    { vcf: cards('contact') },
  )
