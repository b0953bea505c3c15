import type { Kind } from '../values/id.ts'

/** The path segment that the list of each kind has in the API. Known without the schemas, for those who only fetch. */
export const paths = {
  organisation: 'organisations',
  person: 'people',
  membership: 'memberships',
  contact: 'contacts',
  programme: 'programmes',
  ask: 'asks',
  call: 'calls',
  event: 'events',
  series: 'series',
  post: 'posts',
  document: 'documents',
} as const satisfies Record<Kind, string>
