import { type Kysely, sql } from 'kysely'
import type { Followers } from '../changes/follow.ts'
import { StorageError } from '../error.ts'
import type { Database } from '../schema/database.ts'
import type { Connections } from './engine.ts'
import { isUnavailable } from './unavailable.ts'

/** Runs a read on the database that it is given; `quick` if it is one statement that is over in a moment. */
export type Run = <Result>(read: Read<Result>, how?: How) => Promise<Result>

type Read<Result> = (db: Kysely<Database>) => Promise<Result>
type How = 'quick' | undefined

/** What a read is run on. */
export const databaseFor = ({ db, quick }: Pick<Connections, 'db' | 'quick'>, how: How): Kysely<Database> =>
  how === 'quick' ? quick : db

// How long (ms) a replica is left alone that did not answer, or that was behind.
const pause = { lost: 500, behind: 5 }

type Replica = {
  open: () => Connections
  ways: Connections | undefined
  /** The latest change that it is known to have; it only ever gets further, until the connection is lost. */
  has: number
  /** What gives up each read under way. */
  reading: Set<(cause: StorageError) => void>
  asking: Promise<void> | undefined
  askAgain: number
}

/**
 * Sends reads to replicas. One is read only when it has every change that this process knows of, and otherwise,
 * or when it fails, the primary is. Nobody meets a state from before a write that was heard of here,
 * and nothing old is kept under a later mark.
 */
export class Replicas {
  readonly #primary: Pick<Connections, 'db' | 'quick'>
  readonly #replicas: Replica[]
  readonly #followers: Pick<Followers, 'known' | 'hears'>
  #turn = 0
  #primaryLost = false

  constructor(
    primary: Pick<Connections, 'db' | 'quick'>,
    replicas: readonly (() => Connections)[],
    followers: Pick<Followers, 'known' | 'hears'>,
  ) {
    this.#primary = primary
    this.#replicas = replicas.map((open) => ({
      open,
      ways: undefined,
      has: -1,
      reading: new Set(),
      asking: undefined,
      askAgain: 0,
    }))
    this.#followers = followers
  }

  /** Whether reads are answered by a replica that may lack the latest writes, for want of the primary. */
  get behind(): boolean {
    if (this.#followers.hears) this.#primaryLost = false
    return this.#primaryLost
  }

  read: Run = async (read, how) => {
    if (this.behind) {
      const found = await this.#readOfAny(read, how)
      if (found) return found.result
    }
    const replica = this.#followers.hears ? this.#next(this.#followers.known) : undefined
    const ways = replica?.ways
    if (replica && ways) {
      try {
        return await this.#readOn(replica, databaseFor(ways, how), read)
      } catch (error) {
        if (error instanceof StorageError && error.code !== 'unavailable') throw error
        if (isUnavailable(error)) this.#lose(replica, ways)
        // Else it may be a conflict with what it replays, or a table that it does not have yet.
      }
    }
    try {
      return await read(databaseFor(this.#primary, how))
    } catch (error) {
      if (!isUnavailable(error)) throw error
      const found = await this.#readOfAny(read, how)
      if (!found) throw error
      this.#primaryLost = !this.#followers.hears
      return found.result
    }
  }

  async close(): Promise<void> {
    await Promise.all(this.#replicas.map(({ ways }) => ways?.close()))
  }

  /** One that has all that is known, each in turn; those that lack something are asked meanwhile. */
  #next(known: number): Replica | undefined {
    for (const replica of this.#replicas) if (replica.has < known) void this.#ask(replica)
    const good = this.#replicas.filter(({ has }) => has >= known)
    this.#turn += 1
    return good[this.#turn % good.length]
  }

  async #readOfAny<Result>(read: Read<Result>, how: How): Promise<{ result: Result } | undefined> {
    // Nothing else is left: one that was lost a moment ago may be back.
    await Promise.all(this.#replicas.filter(({ has }) => has < 0).map((replica) => this.#ask(replica, true)))
    for (const replica of this.#replicas.toSorted((a, b) => b.has - a.has)) {
      const { ways } = replica
      if (!ways || replica.has < 0) continue
      try {
        return { result: await this.#readOn(replica, databaseFor(ways, how), read) }
      } catch (error) {
        if (!isUnavailable(error)) throw error
        this.#lose(replica, ways)
      }
    }
    return undefined
  }

  /** Given up when the replica is lost: a pool that is closed forgets who waits for a connection. */
  async #readOn<Result>({ reading }: Replica, db: Kysely<Database>, read: Read<Result>): Promise<Result> {
    let giveUp: (cause: StorageError) => void = () => {}
    try {
      return await new Promise((resolve, reject) => {
        giveUp = reject
        reading.add(giveUp)
        read(db).then(resolve, reject)
      })
    } finally {
      reading.delete(giveUp)
    }
  }

  #ask(replica: Replica, atOnce = false): Promise<void> {
    replica.asking ??= this.#askNow(replica, atOnce).finally(() => {
      replica.asking = undefined
    })
    return replica.asking
  }

  async #askNow(replica: Replica, atOnce: boolean) {
    if (!atOnce && performance.now() < replica.askAgain) return
    replica.askAgain = performance.now() + pause.behind
    replica.ways ??= replica.open()
    const { ways } = replica
    try {
      const { rows } = await sql<{ last: number }>`select last from change_counter`.execute(ways.db)
      if (replica.ways === ways) replica.has = rows[0]?.last ?? 0
    } catch {
      this.#lose(replica, ways)
    }
  }

  #lose(replica: Replica, ways: Connections) {
    if (replica.ways !== ways) return
    replica.ways = undefined
    replica.has = -1
    replica.askAgain = performance.now() + pause.lost
    for (const giveUp of replica.reading) giveUp(new StorageError('unavailable', 'The replica was lost.'))
    void ways.close().catch(() => {})
  }
}
