export { createDatabase } from './database.ts'
export { type Postgres, startPostgres } from './server.ts'
