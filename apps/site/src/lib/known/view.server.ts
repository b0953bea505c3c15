import { dateInWords } from '#lib/dates/dates.ts'
import { instantInWords } from '#lib/dates/instants.ts'
import { momentOf } from './known.server.ts'

/** The moment in the past that a page shows, in words, and where the page is as it is now. */
export function knownView(asked: Parameters<typeof momentOf>[0]) {
  const { known } = momentOf(asked)
  if (known === undefined) return undefined
  const now = new URL(asked.url)
  now.searchParams.delete('known')
  return {
    at: known,
    words: known.length === 10 ? dateInWords(known) : instantInWords(known),
    now: now.pathname + now.search,
  }
}

export type KnownView = NonNullable<ReturnType<typeof knownView>>
