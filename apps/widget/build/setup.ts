import path from 'node:path'
import { build } from 'vite'

/** Tests run what is shipped: the file is built before them. */
export default async function setup() {
  const root = path.resolve(import.meta.dirname, '..')
  for (const mode of ['npm', 'events.js', 'events-full.js']) await build({ root, mode, logLevel: 'error' })
  await import('./lay-out.ts')
}
