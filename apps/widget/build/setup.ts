import path from 'node:path'
import { build } from 'vite'

/** Tests run what is shipped: the file is built before them. */
export default async function setup() {
  const root = path.resolve(import.meta.dirname, '..')
  await build({ root, mode: 'npm', logLevel: 'error' })
  await build({ root, logLevel: 'error' })
  await import('./lay-out.ts')
}
