import { createDatabase } from '@torg/postgres'
import { Client } from 'pg'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { startApp, type TestApp } from '../testing/app.ts'
import { type Sender, senderOf } from '../testing/writing.ts'

// Whatever goes wrong in the database is made to go wrong in it: a trigger throws what the test asks for.
const trigger = `
  create table wanted (state text);
  create function fail() returns trigger language plpgsql as $$
    declare wanted_state text := (select state from wanted limit 1);
    begin
      if wanted_state is null then return new; end if;
      raise exception 'near "anna@example.org": insert into records' using errcode = wanted_state;
    end $$;
  create trigger fails before insert on records for each row execute function fail()`

let client: Client
let app: TestApp
let send: Sender
beforeAll(async () => {
  const databaseUrl = await createDatabase(inject('postgres'))
  app = await startApp({ databaseUrl })
  send = await senderOf(app, 'publisher')
  client = new Client({ connectionString: databaseUrl })
  await client.connect()
  await client.query(trigger)
})
afterAll(async () => {
  await client.end()
  await app.close()
})

let made = 0
const create = () =>
  send(
    'PUT',
    `/v1/organisations/failing-${++made}`,
    {
      id: `failing-${made}`,
      kind: 'other',
      name: { sv: 'Anna Ek, anna@example.org' },
      lifecycle: 'active',
    },
    { 'if-none-match': '*' },
  )

// One of each class of https://www.postgresql.org/docs/18/errcodes-appendix.html that a query can meet.
const states: [state: string, status: number][] = [
  ['08006', 503],
  ['0A000', 500],
  ['0L000', 500],
  ['21000', 500],
  ['22001', 500],
  ['22P05', 400],
  ['23502', 500],
  ['23503', 422],
  ['23505', 500],
  ['23514', 500],
  ['23P01', 500],
  ['25006', 503],
  ['25P02', 500],
  ['28000', 500],
  ['2BP01', 500],
  ['34000', 500],
  ['3D000', 500],
  ['3F000', 500],
  ['40001', 500],
  ['40P01', 500],
  ['42501', 500],
  ['42601', 500],
  ['42703', 500],
  ['42P01', 500],
  ['44000', 500],
  ['53100', 503],
  ['53200', 503],
  ['53300', 503],
  ['54000', 500],
  ['55P03', 503],
  ['57014', 503],
  ['57P01', 503],
  ['58030', 503],
  ['58P01', 500],
  ['P0001', 500],
  ['XX000', 500],
  ['XX001', 500],
]
test.each(states)(
  'error %s of the database is answered %i, and neither answer nor log repeats it',
  async (state, status) => {
    await client.query('insert into wanted values ($1)', [state])
    app.log.length = 0
    const answer = await create()
    await client.query('delete from wanted')
    const body = await answer.text()
    expect({ status: answer.status, body }).toMatchObject({ status })
    expect(body).not.toMatch(/insert|records|anna|node_modules|\.ts:| {4}at /i)
    expect(body).not.toContain(state)
    if (status >= 500) expect(app.log).toHaveLength(1)
    expect(JSON.stringify(app.log)).not.toMatch(/anna/i)
  },
)

test('a query whose connection is cut is answered 503, and the next one is well', async () => {
  await client.query('begin; lock table records in exclusive mode')
  const answer = create()
  await expect
    .poll(
      async () => {
        const { rows } = await client.query(
          `select pg_terminate_backend(pid) as cut from pg_stat_activity
          where datname = current_database() and wait_event_type = 'Lock'`,
        )
        return rows.length
      },
      { timeout: 10_000 },
    )
    .toBe(1)
  expect((await answer).status).toBe(503)
  await client.query('rollback')
  expect((await create()).status).toBe(201)
})
