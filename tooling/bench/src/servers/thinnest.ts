import { type Forked, forkServer } from './forked.ts'

/**
 * The least that somebody would write by hand for the same database: node:http, one prepared query, stored texts
 * joined. It checks nothing, pages nothing, has no validators and keeps nothing; what is asked of ours beyond that
 * is what ours costs more.
 */
export const startThinnest = (databaseUrl: string): Promise<Forked> =>
  forkServer('thinnest-process.ts', { ...process.env, DATABASE_URL: databaseUrl })
