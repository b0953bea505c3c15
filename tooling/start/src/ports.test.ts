import { once } from 'node:events'
import { createServer, type Server } from 'node:net'
import { afterEach, expect, test } from 'vitest'
import { choosePorts } from './ports.ts'

let taken: Server | undefined
afterEach(() => taken?.close())

async function listen(port = 0) {
  taken = createServer().listen(port, '127.0.0.1')
  await once(taken, 'listening')
  const address = taken.address()
  return typeof address === 'object' && address ? address.port : 0
}

async function threeFree() {
  const found: number[] = []
  for (let i = 0; i < 3; i++) {
    found.push(await listen())
    taken?.close()
  }
  const [api, site, host] = found.map(String)
  return { TORG_API_PORT: api, TORG_SITE_PORT: site, TORG_HOST_PORT: host }
}

test('takes the ports of the environment when they are free', async () => {
  const env = await threeFree()
  expect(await choosePorts(env)).toEqual({
    api: Number(env.TORG_API_PORT),
    site: Number(env.TORG_SITE_PORT),
    host: Number(env.TORG_HOST_PORT),
  })
})

test('names a port in use, what wants it and the variable that changes it', async () => {
  const env = await threeFree()
  const port = await listen()
  const asked = choosePorts({ ...env, TORG_SITE_PORT: String(port) })
  await expect(asked).rejects.toThrow(
    `Port ${port}, which the site needs, is in use. Choose another: TORG_SITE_PORT=${port + 10} npm start`,
  )
})

test('refuses one port for two servers, and names both', async () => {
  const env = await threeFree()
  const asked = choosePorts({ ...env, TORG_HOST_PORT: env.TORG_API_PORT })
  await expect(asked).rejects.toThrow(
    /asked for twice: by the API \(TORG_API_PORT\) and the page of another agency/,
  )
})

test.each(['http', '0', '70000', '3000.5', '-1'])('refuses the port "%s"', async (port) => {
  await expect(choosePorts({ TORG_API_PORT: port })).rejects.toThrow(
    `TORG_API_PORT is the port of the API: expected a number from 1 to 65535 such as 4000, received "${port}".`,
  )
})
