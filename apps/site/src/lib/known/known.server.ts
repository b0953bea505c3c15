import { paths } from '@torg/domain/records'
import { Day, Instant } from '@torg/domain/values'
import * as z from 'zod'

/** A moment in the past: the end of a day, or an instant. */
const Known = z.union([Day, Instant])

/** The moment that an address asks for, if any. */
export function knownFrom(search: URLSearchParams): { known?: string; invalid: boolean } {
  const given = search.get('known')
  if (!given) return { invalid: false }
  const { success, data } = Known.safeParse(given)
  return success ? { known: data, invalid: false } : { invalid: true }
}

const collections = new RegExp(`/v1/(${Object.values(paths).join('|')})(/[^/]+)?$`)

/** The address at which the API answers what it knew then; histories, searches and feeds know all times anyway. */
export function addressAsKnown(address: string, known: string | undefined): string {
  if (known === undefined) return address
  const url = new URL(address)
  if (!collections.test(url.pathname)) return address
  url.searchParams.set('known', known)
  return url.href
}
