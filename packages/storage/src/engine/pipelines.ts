import { Socket } from 'node:net'
import type { PostgresPool, PostgresPoolClient } from 'kysely'
import type { Client } from 'pg'
import { isUnavailable } from './unavailable.ts'

type Line = {
  client: Client
  socket: Socket
  ready: Promise<PostgresPoolClient>
  /** Reads that have been asked and not answered. */
  waiting: number
}

/**
 * A pool of connections that each carry many reads at once: a read is sent without waiting for the answers to those
 * before it, so that neither side has to be woken for every single one. For reads of one statement that are over in a
 * moment: what is slow holds up what comes behind it, and a transaction would take in what others ask.
 */
export class Pipelines implements PostgresPool {
  readonly options = {}
  readonly #open: (socket: Socket) => Client
  readonly #most: number
  readonly #lines = new Set<Line>()
  #ended = false

  /** @param open makes a client in pipeline mode on a socket, which it connects only later */
  constructor(open: (socket: Socket) => Client, most: number) {
    this.#open = open
    this.#most = most
  }

  /** The connection with the fewest reads under way; a new one when all have some and there may be more. */
  connect(): Promise<PostgresPoolClient> {
    if (this.#ended) return Promise.reject(new Error('Client was closed and is not queryable'))
    let line: Line | undefined
    for (const other of this.#lines) if (!line || other.waiting < line.waiting) line = other
    if (!line || (line.waiting > 0 && this.#lines.size < this.#most)) line = this.#begin()
    line.waiting += 1
    return line.ready
  }

  async end(): Promise<void> {
    this.#ended = true
    const lines = [...this.#lines]
    this.#lines.clear()
    await Promise.all(lines.map(({ client }) => client.end()))
  }

  /** Cuts all connections, as one does when the server is silent: what is under way fails. */
  cut(): void {
    for (const { socket } of this.#lines) socket.destroy()
  }

  #begin(): Line {
    const socket = new Socket()
    const client = this.#open(socket)
    const leave = () => {
      if (this.#lines.delete(line)) void client.end()
    }
    client.once('end', leave)
    // Reads under way are told by themselves, and the process would end if nobody heard of it.
    client.on('error', leave)
    const connected = async (): Promise<PostgresPoolClient> => {
      try {
        await client.connect()
      } catch (error) {
        leave()
        throw error
      }
      const query = client.query.bind(client) as (...question: unknown[]) => Promise<unknown>
      const together = gathering(socket)
      const asking = (...question: unknown[]) => {
        together()
        const answer = query(...question)
        // Of a server that is going away the query hears before the connection does.
        answer.catch((error) => isUnavailable(error) && leave())
        return answer
      }
      const release = () => {
        line.waiting -= 1
      }
      return Object.assign(client, { query: asking, release }) as PostgresPoolClient
    }
    const line: Line = { client, socket, waiting: 0, ready: connected() }
    this.#lines.add(line)
    return line
  }
}

/** Sends what is written in one turn of the event loop with one call to the system. */
function gathering(socket: Socket): () => void {
  let gathered = false
  return () => {
    if (gathered) return
    gathered = true
    socket.cork()
    setImmediate(() => {
      gathered = false
      socket.uncork()
    })
  }
}
