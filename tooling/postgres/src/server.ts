import { randomUUID } from 'node:crypto'
import { chmodSync, chownSync, existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir, totalmem } from 'node:os'
import path from 'node:path'
import { findBinaries } from './binaries.ts'
import { copyData } from './copy.ts'
import { createDatabase } from './database.ts'
import { finished, freePort, type Run, run, serve } from './process.ts'

/** A PostgreSQL 18 server that lives as long as the tests. */
export type Postgres = {
  /** The address of a database on this server. */
  url(database: string): string
  /** Creates an empty database and returns its address. */
  createDatabase(): Promise<string>
  /** Starts another server that has all of this one, and follows it by streaming replication. */
  startReplica(): Promise<Postgres>
  /** Ends the server at once, as a crash does; its data stay. */
  crash(): Promise<void>
  /** Starts it again after a crash, at the same address. */
  restart(): Promise<void>
  /** Stops the server, and removes its data unless they are kept. */
  stop(): Promise<void>
  /** The process that all others of the server come from. */
  readonly pid: number | undefined
}

const room = 'max_connections=200'
// As the guide for operators has it: a quarter of the machine's memory.
const memory = `shared_buffers=${Math.round(totalmem() / 4 / 2 ** 20)}MB`
// Nothing has to survive a crash of the machine.
const machine = [room, 'fsync=off', 'full_page_writes=off']

/**
 * Starts an empty PostgreSQL 18 server on a free port of 127.0.0.1, with its data in the system's temporary folder;
 * or in `kept`, a folder that stays and that it goes on with, where it writes as safely and has as much memory as the
 * server of an operator.
 *
 * @param durable whether what was committed is to survive a crash of the server; quicker without
 * @throws when the server cannot be created or does not start; the message ends with its log
 */
export async function startPostgres({
  durable = false,
  kept,
}: {
  durable?: boolean
  kept?: string
} = {}): Promise<Postgres> {
  if (kept) mkdirSync(kept, { recursive: true })
  const scratch = kept ?? mkdtempSync(path.join(tmpdir(), 'torg-postgres-'))
  const { folder, user } = findBinaries(scratch)
  if (user.uid !== undefined && user.gid !== undefined) chownSync(scratch, user.uid, user.gid)
  chmodSync(scratch, 0o700)
  const programs = { folder, user, scratch }

  const data = path.join(scratch, 'data')
  const locale = ['--encoding=UTF8', '--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8']
  if (!existsSync(data))
    await finished(
      run(programs, 'initdb', ['-D', data, '-U', 'postgres', '--auth=trust', '--no-sync', ...locale]),
    )
  if (kept) return open(programs, data, [room, memory], () => {})
  const settings = durable ? machine : [...machine, 'synchronous_commit=off']
  return open(programs, data, settings, () => rmSync(scratch, { recursive: true, force: true }))
}

async function open(programs: Run, data: string, settings: string[], remove: () => void): Promise<Postgres> {
  const port = await freePort()
  const where = ['-D', data, '-h', '127.0.0.1', '-p', String(port), '-k', '']
  const start = () =>
    serve(run(programs, 'postgres', [...where, ...settings.flatMap((setting) => ['-c', setting])]))
  let server = start()
  const abandon = () => {
    server.child.kill('SIGQUIT')
    remove()
  }
  process.once('exit', abandon)
  await server.ready

  const url = (database: string) => `postgres://postgres@127.0.0.1:${port}/${database}`
  return {
    url,
    createDatabase: () => createDatabase(url('postgres')),
    async startReplica() {
      const copy = path.join(programs.scratch, `copy-${randomUUID()}`)
      const slot = await copyData(url('postgres'), data, copy, programs.user)
      const follow = [
        `primary_conninfo=host=127.0.0.1 port=${port} user=postgres`,
        `primary_slot_name=${slot}`,
      ]
      return open(programs, copy, [...settings, ...follow], () =>
        rmSync(copy, { recursive: true, force: true }),
      )
    },
    crash: () => server.end('SIGQUIT'),
    async restart() {
      server = start()
      await server.ready
    },
    async stop() {
      process.off('exit', abandon)
      await server.end('SIGINT')
      remove()
    },
    get pid() {
      return server.child.pid
    },
  }
}
