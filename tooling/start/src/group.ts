import { type Place, type Program, type Running, run } from './program.ts'

/** Servers that live and die together. */
export type Group = {
  /** Starts a server and waits until it answers. */
  start(program: Program): Promise<void>
  /** Settles when the first of them ends without being asked to, with a text for people. */
  died: Promise<string>
  /** Stops all of them. */
  stop(): Promise<void>
}

/** An empty group, whose servers will run in one place. */
export function group(place: Place): Group {
  const servers: Running[] = []
  const { promise: died, resolve: tellDeath } = Promise.withResolvers<string>()
  let stopping = false
  return {
    died,
    start(program) {
      const server = run(program, place)
      servers.push(server)
      server.ended.then((how) => {
        if (!stopping) tellDeath(`The ${program.name} ended with ${how}`)
      })
      return server.ready
    },
    async stop() {
      stopping = true
      await Promise.all(servers.map((server) => server.stop()))
    },
  }
}
