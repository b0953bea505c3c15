import { enableCompileCache } from 'node:module'

// Reading our source takes most of a start: what an earlier start has read is taken from the system's temporary folder.
enableCompileCache()
const { run } = await import('./run.ts')
await run(process.env)
