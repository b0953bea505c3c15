export { createDatabase } from './database.ts'
export { openRelay, type Relay } from './relay.ts'
export { type Postgres, startPostgres } from './server.ts'
