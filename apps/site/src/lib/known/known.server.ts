import { paths } from '@torg/domain/records'
import { Day, Instant } from '@torg/domain/values'
import * as z from 'zod'
import { hasPast } from '#lib/paths/link.ts'

/** A moment in the past: the end of a day, or an instant. */
const Known = z.union([Day, Instant])

type Asked = { url: URL; route: { id: string | null } }

/** `/[lang=lang]/search` tells of the present only, a history of all times. */
const ofThePast = (route: string) => hasPast(route.split('/')[2]) && !route.endsWith('/history')

/** The moment that a request asks for, if any. */
export function momentOf({ url, route }: Asked): { known?: string; invalid: boolean } {
  const given = url.searchParams.get('known')
  if (!given || !ofThePast(route.id ?? '')) return { invalid: false }
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
