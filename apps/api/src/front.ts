import { KeptAnswers } from './caching/kept-answers.ts'
import { followTide, type Tide } from './caching/tide.ts'
import type { Deps } from './deps.ts'
import { type TallyOf, talliesOf } from './metrics/metrics.ts'
import { type Limit, limitOf } from './rate-limit/limit.ts'

/** What every request meets first, on whichever way it comes in. */
export type Front = {
  tide: Tide
  answers: KeptAnswers
  /** Absent when nothing is counted. */
  tallyOf: TallyOf | undefined
  /** Absent when everybody may ask as often as they like. */
  limit: Limit | undefined
}

/** Begins to follow the changes of the store. */
export async function openFront({ store, config, metrics }: Deps): Promise<Front> {
  const tide = await followTide(store)
  const { rateLimit = 0, trustProxy = false } = config
  return {
    tide,
    answers: new KeptAnswers(tide),
    tallyOf: metrics && talliesOf(metrics, { store }),
    limit: rateLimit > 0 ? limitOf({ limit: rateLimit, trustProxy }) : undefined,
  }
}
