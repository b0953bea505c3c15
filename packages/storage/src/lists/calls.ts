import { effectiveDeadline } from '@torg/domain/programmes'
import { lastDay } from '@torg/domain/values'
import type { Listing } from './listing.ts'

/** Calls, the one with the latest deadline first. */
export const calls: Listing<'call'> = {
  descending: true,
  sort(call) {
    const deadline = effectiveDeadline(call)
    return (deadline && lastDay(deadline)) ?? ''
  },
  facets: ({ programme, audiences }) => ({ programme, audience: audiences }),
}
