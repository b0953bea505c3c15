import { openStore } from '@torg/storage'

/** Where the API finds its data. */
export type Where = { databaseUrl: string } | { dataDir: string }

/** An engine with the databases that a run needs. */
export type Home = {
  /** A database with that many events, kept between runs. */
  filled(count: number): Promise<Where>
  /** An empty database, or a copy of the one with that many events, that is thrown away after use. */
  scratch(count?: number): Promise<{ where: Where; drop(): Promise<void> }>
  /** The process of the database server, where it is another than the API's. */
  pid: number | undefined
  stop(): Promise<void>
}

/** A key that may write everything. Made before the API starts, as one process alone may open a data folder. */
export async function keyTo(where: Where): Promise<string> {
  const store = await openStore(where)
  try {
    const { token } = await store.keys.create({ name: 'Bench', role: 'administrator' })
    return token
  } finally {
    await store.close()
  }
}
