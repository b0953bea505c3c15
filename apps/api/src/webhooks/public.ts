import ipaddr from 'ipaddr.js'

// Azure answers its machines here with what they are, though the address is of a public network.
const metadata = new Set(['168.63.129.16'])

/**
 * Whether an IP address is one of the internet, which anybody can reach: not of this machine, of a private or
 * provider's network, for one network segment, for many, reserved, or another address in disguise.
 */
export function isPublic(text: string): boolean {
  if (!ipaddr.isValid(text)) return false
  // IPv4 in IPv6 counts as the IPv4 address that it is.
  const address = ipaddr.process(text)
  if (address.range() !== 'unicast' || metadata.has(address.toString())) return false
  // All that is given out of IPv6 begins so; the rest holds older disguises, such as ::127.0.0.1.
  return address.kind() === 'ipv4' || (address.toByteArray()[0] ?? 0) >> 5 === 1
}
