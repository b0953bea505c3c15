import { cpSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import path from 'node:path'
import { copyEvents } from './copy.ts'
import { fill } from './fill.ts'
import type { Home } from './home.ts'
import { folder } from './place.ts'

/** PGlite, with data folders that are kept for the next run. */
export function pgliteHome(say: (text: string) => void): Home {
  let made = 0
  return {
    filled: async (count) => ({ dataDir: await filled(count, say) }),
    async scratch(count) {
      const dataDir = path.join(folder, `scratch-${process.pid}-${++made}`)
      if (count !== undefined) cpSync(await filled(count, say), dataDir, { recursive: true })
      return { where: { dataDir }, drop: async () => rmSync(dataDir, { recursive: true, force: true }) }
    },
    pid: undefined,
    stop: async () => {},
  }
}

/** A data folder with that many events. */
async function filled(count: number, say: (text: string) => void): Promise<string> {
  const dataDir = path.join(folder, `pglite-${count}`)
  if (existsSync(dataDir)) return dataDir
  say(`filling PGlite with ${count} events`)
  const draft = `${dataDir}.draft`
  rmSync(draft, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  await fill({ dataDir: draft })
  const { PGlite } = await import('@electric-sql/pglite')
  const { pg_trgm } = await import('@electric-sql/pglite/contrib/pg_trgm')
  const pglite = await PGlite.create({ dataDir: draft, extensions: { pg_trgm } })
  try {
    await copyEvents((text) => pglite.query(text), count, say)
    await pglite.query('vacuum (analyze)')
  } finally {
    await pglite.close()
  }
  renameSync(draft, dataDir)
  return dataDir
}
