import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, chownSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { findBinaries } from './binaries.ts'
import { createDatabase } from './database.ts'

/** A PostgreSQL 18 server that lives as long as the tests. */
export type Postgres = {
  /** The address of a database on this server. */
  url(database: string): string
  /** Creates an empty database and returns its address. */
  createDatabase(): Promise<string>
  /** Stops the server and removes its data. */
  stop(): Promise<void>
}

// Nothing that is written here has to survive a crash.
const settings = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off', 'max_connections=200']

/**
 * Starts an empty PostgreSQL 18 server on a free port of 127.0.0.1, with its data in the system's temporary folder.
 *
 * @throws when the server cannot be created or does not start; the message ends with its log
 */
export async function startPostgres(): Promise<Postgres> {
  const scratch = mkdtempSync(path.join(tmpdir(), 'torg-postgres-'))
  const { folder, user } = findBinaries(scratch)
  if (user.uid !== undefined && user.gid !== undefined) chownSync(scratch, user.uid, user.gid)
  chmodSync(scratch, 0o700)
  const run = (program: string, args: string[]) =>
    spawn(path.join(folder, program), args, { ...user, cwd: scratch, stdio: ['ignore', 'pipe', 'pipe'] })

  const data = path.join(scratch, 'data')
  const locale = ['--encoding=UTF8', '--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8']
  await finished(run('initdb', ['-D', data, '-U', 'postgres', '--auth=trust', '--no-sync', ...locale]))

  const port = await freePort()
  const where = ['-D', data, '-h', '127.0.0.1', '-p', String(port), '-k', '']
  const server = run('postgres', [...where, ...settings.flatMap((setting) => ['-c', setting])])
  const abandon = () => {
    server.kill('SIGQUIT')
    rmSync(scratch, { recursive: true, force: true })
  }
  process.once('exit', abandon)
  await ready(server)

  const url = (database: string) => `postgres://postgres@127.0.0.1:${port}/${database}`
  return {
    url,
    createDatabase: () => createDatabase(url('postgres')),
    async stop() {
      process.off('exit', abandon)
      if (server.exitCode === null && server.signalCode === null) {
        const exit = once(server, 'exit')
        server.kill('SIGINT')
        await exit
      }
      rmSync(scratch, { recursive: true, force: true })
    },
  }
}

async function finished(child: ChildProcess) {
  const log = collect(child)
  const [code] = await once(child, 'close')
  if (code !== 0) throw new Error(`initdb ended with code ${code}:\n${log()}`)
}

function ready(server: ChildProcess) {
  const log = collect(server)
  return new Promise<void>((resolve, reject) => {
    server.stderr?.on('data', () => log().includes('ready to accept connections') && resolve())
    server.once('error', reject)
    server.once('close', (code) => reject(new Error(`postgres ended with code ${code}:\n${log()}`)))
  })
}

function collect(child: ChildProcess) {
  let text = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (chunk: string) => {
      text = (text + chunk).slice(-10_000)
    })
  }
  return () => text
}

async function freePort() {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const address = probe.address()
  probe.close()
  await once(probe, 'close')
  if (address === null || typeof address === 'string') throw new Error('expected a port of 127.0.0.1')
  return address.port
}
