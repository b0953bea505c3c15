import type { Deps } from '../deps.ts'
import { given } from '../lists/given.ts'
import { recordRoutes } from '../records/routes.ts'

export const series = (deps: Deps) =>
  recordRoutes('series', deps, ({ programme, organisation, q }) => ({
    filter: given({ programme, organisation, q }),
  }))
