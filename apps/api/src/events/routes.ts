import type { Deps } from '../deps.ts'
import { schemaOrg } from '../formats/schema-org.ts'
import { recordRoutes } from '../records/routes.ts'
import { calendar } from './calendar.ts'
import { narrowEvents } from './narrow.ts'

export const events = (deps: Deps) =>
  recordRoutes('event', deps, narrowEvents, { ics: calendar, jsonld: schemaOrg('event') })
