import { once } from 'node:events'
import { type AddressInfo, connect, createServer } from 'node:net'

/** Ways to processes that break when a process has just answered, as they do when it dies then. */
export type Losing = {
  /** `host:port` of each way. */
  hosts: string[]
  /** The answer to the next write is lost. */
  loseNext(): void
  /** Whether that has happened. */
  lost(): boolean
  close(): Promise<void>
}

export async function openLosing(nodes: readonly string[]): Promise<Losing> {
  let losing = false
  const ways = nodes.map((node) => {
    const { hostname, port } = new URL(node)
    return createServer((near) => {
      const far = connect(Number(port), hostname)
      let writes = false
      near.on('data', (chunk) => {
        // What does not begin with a method is the rest of a body.
        const [method] = /^(?:GET|PUT|DELETE|POST) /.exec(chunk.toString('latin1', 0, 8)) ?? []
        if (method !== undefined) writes = method !== 'GET '
        far.write(chunk)
      })
      far.on('data', (chunk) => {
        if (!losing || !writes) return near.write(chunk)
        losing = false
        return near.destroy()
      })
      for (const [socket, other] of [
        [near, far],
        [far, near],
      ] as const) {
        socket.on('error', () => {})
        socket.on('close', () => other.destroy())
      }
    }).listen(0, '127.0.0.1')
  })
  await Promise.all(ways.map((way) => once(way, 'listening')))
  return {
    hosts: ways.map((way) => `127.0.0.1:${(way.address() as AddressInfo).port}`),
    loseNext() {
      losing = true
    },
    lost: () => !losing,
    async close() {
      await Promise.all(ways.map((way) => once(way.close(), 'close')))
    },
  }
}
