import { dateInWords } from '#lib/dates/dates.ts'
import { instantInWords } from '#lib/dates/instants.ts'
import { knownFrom } from './known.server.ts'

/** The moment in the past that a page shows, in words, and where the page is as it is now. */
export function knownView(url: URL) {
  const { known, invalid } = knownFrom(url.searchParams)
  if (invalid) return 'invalid'
  if (known === undefined) return undefined
  const now = new URL(url)
  now.searchParams.delete('known')
  return {
    words: known.length === 10 ? dateInWords(known) : instantInWords(known),
    now: now.pathname + now.search,
  }
}

export type KnownView = Exclude<ReturnType<typeof knownView>, 'invalid' | undefined>
