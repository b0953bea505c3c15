/** What is asked of a server, and for how long. */
export type Load = {
  /** Paths, asked for one after the other by all connections together; from the first again after the last. */
  paths: readonly string[]
  headers?: Record<string, string>
  seconds: number
}

/** What came of it. */
export type Loaded = {
  requests: number
  seconds: number
  /** Answers that were an error, and requests without one. */
  failures: number
}

export type Generator = (address: string, load: Load) => Promise<Loaded>

export const connections = 32
