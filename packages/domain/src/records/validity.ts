import type { FuzzyDate } from '../values/date.ts'
import type { Day } from '../values/day.ts'
import type { Kind } from '../values/id.ts'
import { type Answer, covers, type Period } from '../values/period.ts'
import type { RecordOf } from './kinds.ts'

/** From the first date to the last, each unknown if absent; `undefined` when both are. */
const between = (first: FuzzyDate | undefined, last: FuzzyDate | '..' | undefined): Period | undefined =>
  first === undefined && (last === undefined || last === '..') ? undefined : `${first ?? ''}/${last ?? ''}`

const periods: { [K in Kind]?: (record: RecordOf<K>) => Period | undefined } = {
  organisation: ({ founded, closed, lifecycle }) =>
    between(founded, closed ?? (lifecycle === 'closed' ? undefined : '..')),
  membership: ({ period }) => period,
  contact: ({ period }) => period,
  programme: ({ term }) => term,
}

/** When a record is in force: an organisation exists, a role is held, a contact is in use, a programme runs. */
export const validity = <K extends Kind>(kind: K, record: RecordOf<K>): Period | undefined =>
  periods[kind]?.(record)

/** Whether a record is in force on a day; `unknown` when it does not say, or not exactly enough. */
export function validOn<K extends Kind>(kind: K, record: RecordOf<K>, day: Day): Answer {
  const period = validity(kind, record)
  return period === undefined ? 'unknown' : covers(period, day)
}
