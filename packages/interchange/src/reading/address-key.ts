import { WebAddress } from '@torg/domain/values'

/** The part of an id or address that tells the things of one publisher apart: the path of an address, what a tag or UUID is of. */
export function keyOfAddress(id: string | undefined): string | undefined {
  if (id === undefined || id === '') return undefined
  const address = WebAddress.safeParse(id).success ? new URL(id) : undefined
  const path = address && `${address.pathname}${address.search}${address.hash}`.replace(/^\/+|\/+$/g, '')
  return path || id.replace(/^(?:tag:[^:]*|urn:uuid):/i, '')
}
