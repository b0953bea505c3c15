import { once } from 'node:events'
import { connect, createServer, type Socket } from 'node:net'

/** A cable to a server that can be cut, or go dead without a word. */
export type Relay = {
  /** The address of the database by way of this cable. */
  url: string
  /** From now on nothing is carried, and nobody is told. */
  hold(): void
  /** Carries new connections again. */
  carry(): void
  /** Breaks all connections. */
  cut(): void
  close(): Promise<void>
}

/** Lays a cable to a database, for tests of what happens when it breaks. */
export async function openRelay(database: string): Promise<Relay> {
  const to = new URL(database)
  const sockets = new Set<Socket>()
  let held = false
  const server = createServer((near) => {
    const far = connect(Number(to.port), to.hostname)
    for (const [socket, other] of [
      [near, far],
      [far, near],
    ] as const) {
      sockets.add(socket)
      socket.on('data', (chunk) => held || other.write(chunk))
      socket.on('error', () => {})
      socket.on('close', () => {
        sockets.delete(socket)
        other.destroy()
      })
    }
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('expected a port of 127.0.0.1')
  const url = new URL(database)
  url.port = String(address.port)
  const cut = () => {
    for (const socket of sockets) socket.destroy()
  }
  return {
    url: url.href,
    hold() {
      held = true
    },
    carry() {
      cut()
      held = false
    },
    cut,
    async close() {
      cut()
      server.close()
      await once(server, 'close')
    },
  }
}
