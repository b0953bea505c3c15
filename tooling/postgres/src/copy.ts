import { randomUUID } from 'node:crypto'
import { chmodSync, cpSync, lchownSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { Client } from 'pg'
import type { Binaries } from './binaries.ts'

// What belongs to the running server, or is sent by replication.
const left = new Set(['postmaster.pid', 'postmaster.opts', 'pg_wal', 'pg_replslot', 'pg_stat_tmp'])

/**
 * Copies the data of a running server for one that is to follow it, as its documentation says
 * (https://www.postgresql.org/docs/18/continuous-archiving.html#BACKUP-LOWLEVEL-BASE-BACKUP),
 * for the packages have no `pg_basebackup`.
 *
 * @returns the replication slot in which the server keeps what the copy does not have yet
 */
export async function copyData(
  server: string,
  from: string,
  to: string,
  user: Binaries['user'],
): Promise<string> {
  const slot = `copy_${randomUUID().replaceAll('-', '')}`
  const client = new Client({ connectionString: server })
  await client.connect()
  try {
    await client.query('select pg_create_physical_replication_slot($1, true)', [slot])
    await client.query('select pg_backup_start($1, fast => true)', [slot])
    cpSync(from, to, {
      recursive: true,
      filter: (source) => !left.has(path.relative(from, source)),
    })
    const { rows } = await client.query('select labelfile from pg_backup_stop(wait_for_archive => false)')
    writeFileSync(path.join(to, 'backup_label'), rows[0].labelfile)
  } finally {
    await client.end()
  }
  for (const folder of ['pg_wal/archive_status', 'pg_wal/summaries', 'pg_replslot', 'pg_stat_tmp'])
    mkdirSync(path.join(to, folder), { recursive: true })
  writeFileSync(path.join(to, 'standby.signal'), '')
  chmodSync(to, 0o700)
  const { uid, gid } = user
  if (uid !== undefined && gid !== undefined)
    for (const name of ['', ...readdirSync(to, { recursive: true, encoding: 'utf8' })])
      lchownSync(path.join(to, name), uid, gid)
  return slot
}
