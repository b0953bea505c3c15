import type { Tide } from '../caching/tide.ts'
import type { Deps } from '../deps.ts'
import { feed } from '../formats/feed.ts'
import { recordRoutes } from '../records/routes.ts'
import { calendar } from './calendar.ts'
import { narrowEvents } from './narrow.ts'

export const events = (deps: Deps, tide: Tide) =>
  recordRoutes('event', deps, narrowEvents, {
    ics: calendar(deps, tide),
    atom: feed('event', { sv: 'Evenemang', fi: 'Tapahtumat', en: 'Events' }),
  })
