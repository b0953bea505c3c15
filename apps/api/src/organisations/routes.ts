import type { Deps } from '../deps.ts'
import { cards } from '../formats/cards.ts'
import { given } from '../lists/given.ts'
import { recordRoutes } from '../records/routes.ts'
import { answerHolders } from './holders.ts'

export const organisations = (deps: Deps) =>
  recordRoutes(
    'organisation',
    deps,
    ({ kind, parent, municipality, region, on, q }) => ({
      filter: given({ kind, parent, municipality, region, on, q }),
    }),
    { vcf: cards('organisation') },
  ).route('/', answerHolders(deps))
