import { lookup } from 'node:dns/promises'
import { isIP } from 'node:net'
import { isPublic } from './public.ts'

/** An IP address, and whether it is of version 4 or 6. */
export type Resolved = { address: string; family: number }

/** Where messages may be sent. */
export type Policy = {
  /** Origins that the operator vouches for: internal ones, and such without TLS. */
  origins: readonly string[]
  /** Ports of others; 443 and 8443 if absent. */
  ports?: readonly number[]
  /** Finds the addresses of a name; the system does if absent. */
  resolve?: (host: string) => Promise<Resolved[]>
}

/** An address that no message is sent to. */
export class ForbiddenAddress extends Error {
  override readonly name = 'ForbiddenAddress'
}

const usual = [443, 8443]
const hostOf = ({ hostname }: URL) => hostname.replace(/^\[|\]$/g, '')

/** Whether messages may be sent to an address, as far as can be told without asking where its name leads. */
export function accepts(address: string, { origins, ports = usual }: Policy): boolean {
  if (!URL.canParse(address)) return false
  const url = new URL(address)
  if (url.username !== '' || url.password !== '') return false
  if (origins.includes(url.origin)) return true
  const host = hostOf(url)
  return (
    url.protocol === 'https:' &&
    ports.includes(Number(url.port || 443)) &&
    host !== 'localhost' &&
    (isIP(host) === 0 || isPublic(host))
  )
}

/**
 * The IP addresses that a message for an address may be sent to. A name that leads to an internal one, among others
 * or alone, leads nowhere. Who connects must use these: the name may lead elsewhere a moment later.
 *
 * @throws ForbiddenAddress; what the look-up throws
 */
export async function destinationOf(url: URL, policy: Policy): Promise<readonly [Resolved, ...Resolved[]]> {
  if (!accepts(url.href, policy)) throw new ForbiddenAddress(`No messages are sent to ${url.origin}`)
  const { origins, resolve = (host) => lookup(host, { all: true }) } = policy
  const host = hostOf(url)
  const family = isIP(host)
  const found = family > 0 ? [{ address: host, family }] : await resolve(host)
  const [first, ...rest] = found
  if (!first || !(origins.includes(url.origin) || found.every(({ address }) => isPublic(address))))
    throw new ForbiddenAddress(`${url.hostname} leads to an internal address`)
  return [first, ...rest]
}
