import { expect, test } from 'vitest'
import { accepts, destinationOf, ForbiddenAddress } from './destination.ts'

const policy = { origins: ['http://intranet.example:8080'] }

test.each([
  'http://example.org/',
  'https://example.org:22/',
  'https://example.org:444/',
  'https://user@example.org/',
  'https://localhost/',
  'https://127.0.0.1/',
  'https://2130706433/',
  'https://0x7f.1/',
  'https://0177.0.0.1/',
  'https://[::1]/',
  'https://[::ffff:10.0.0.1]/',
  'http://intranet.example/',
  'http://intranet.example:8081/',
  'https://intranet.example:8080/',
  'ftp://example.org/',
  'no address',
])('%s is not accepted', async (address) => {
  expect(accepts(address, policy)).toBe(false)
})

test.each([
  'https://example.org/a?b',
  'https://example.org:8443/',
  'https://8.8.8.8/',
  'https://[2a00:1450:400f::1]/',
  'http://intranet.example:8080/a',
])('%s is accepted', (address) => {
  expect(accepts(address, policy)).toBe(true)
})

const leading = (...addresses: string[]) => ({
  ...policy,
  resolve: async () => addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 })),
})
const url = new URL('https://example.org/')

test('a name leads to all of its addresses when they are of the internet', async () => {
  expect(await destinationOf(url, leading('8.8.8.8', '2a00:1450:400f::1'))).toEqual([
    { address: '8.8.8.8', family: 4 },
    { address: '2a00:1450:400f::1', family: 6 },
  ])
})

test.each([[['10.0.0.1']], [['8.8.8.8', '127.0.0.1']], [['2a00:1450:400f::1', '::ffff:10.0.0.1']], [[]]])(
  'a name that leads to %j leads nowhere',
  async (addresses) => {
    await expect(destinationOf(url, leading(...addresses))).rejects.toThrow(ForbiddenAddress)
  },
)

test('an origin that the operator vouches for may be internal', async () => {
  const intranet = new URL('http://intranet.example:8080/a')
  expect(await destinationOf(intranet, leading('10.0.0.1'))).toEqual([{ address: '10.0.0.1', family: 4 }])
})

test('the system is asked where a name leads', async () => {
  const named = destinationOf(new URL('http://localhost:8080/'), { origins: ['http://localhost:8080'] })
  expect((await named).map(({ address }) => address)).toContain('127.0.0.1')
})
