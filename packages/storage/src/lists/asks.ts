import { strengthRank } from '@torg/domain/programmes'
import { lastDay } from '@torg/domain/values'
import { nodeWords } from './facets.ts'
import type { Listing } from './listing.ts'

/** Asks as the domain's `compareAsks` has them: strongest first, then soonest due, then as in the source. */
export const asks: Listing<'ask'> = {
  sort: ({ strength, due, order }) =>
    [strengthRank(strength), (due && lastDay(due)) ?? '9999', String(order).padStart(6, '0')].join(' '),
  facets: ({ audiences, strength, programme, node }) => ({
    audience: audiences,
    strength,
    programme,
    node: node && nodeWords(programme, node),
  }),
  span({ due }) {
    const day = due && lastDay(due)
    return day ? { days: { earliest: day, latest: day } } : undefined
  },
}
