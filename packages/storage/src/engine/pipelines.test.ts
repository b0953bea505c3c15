import { createDatabase } from '@torg/postgres'
import { type Kysely, sql } from 'kysely'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import type { Database } from '../schema/database.ts'
import type { Engine } from './engine.ts'
import { openPostgres } from './postgres.ts'

let engine: Engine
let quick: Kysely<Database>
beforeAll(async () => {
  engine = await openPostgres({ databaseUrl: await createDatabase(inject('postgres')), connections: 2 })
  quick = engine.quick
})
afterAll(() => engine.close())

/** A number asked of the database, and the process that answered. */
async function ask(number: number) {
  const { rows } = await sql<{ number: number; pid: number }>`
    select ${number}::integer as number, pg_backend_pid() as pid`.execute(quick)
  return rows[0]
}

const pidOf = (row: { pid: number } | undefined) => row?.pid

test('many at once share few connections, and each gets its own answer', async () => {
  const numbers = Array.from({ length: 200 }, (_, index) => index)
  const rows = await Promise.all(numbers.map(ask))
  expect(rows.map((row) => row?.number)).toEqual(numbers)
  expect(new Set(rows.map(pidOf)).size).toBeLessThanOrEqual(4)
})

test('one that fails says so, and those behind it are answered', async () => {
  const [failed, ...others] = await Promise.allSettled([
    sql`select 1 / ${0}::integer`.execute(quick),
    ...[1, 2, 3, 4, 5, 6, 7, 8].map(ask),
  ])
  expect(failed).toMatchObject({ status: 'rejected', reason: { code: '22012' } })
  expect(others.every(({ status }) => status === 'fulfilled')).toBe(true)
})

test('one that is slow holds up none that is asked for while another connection is idle', async () => {
  await Promise.all([1, 2, 3, 4].map(ask))
  const order: string[] = []
  await Promise.all([
    sql`select pg_sleep(0.5)`.execute(quick).then(() => order.push('slow')),
    ask(1).then(() => order.push('quick')),
  ])
  expect(order).toEqual(['quick', 'slow'])
})

test('reads under way on a connection that is cut fail as unavailable, and the next takes another', async () => {
  const pid = pidOf(await ask(1))
  const waiting = sql`select pg_sleep(30), ${1}::integer`.execute(quick)
  const refused = expect(waiting).rejects.toMatchObject({ code: 'unavailable' })
  await expect
    .poll(async () => {
      const { rows } = await sql<{ ended: boolean }>`
        select pg_terminate_backend(pid) as ended from pg_stat_activity where query like '%pg_sleep(30)%'
        and pid <> pg_backend_pid()`.execute(engine.db)
      return rows.length
    })
    .toBeGreaterThan(0)
  await refused
  expect((await ask(7))?.number).toBe(7)
  expect(pid).toBeTypeOf('number')
})
