import { ImportReport } from '@torg/domain/queries'
import type { AnyRecord } from '@torg/domain/records'
import { engines } from '@torg/storage/testing'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startApp, type TestApp } from '../testing/app.ts'
import { event, organisation } from '../testing/records.ts'
import { type Sender, senderOf } from '../testing/writing.ts'

const file = (...entries: (AnyRecord | string)[]) =>
  entries.map((entry) => (typeof entry === 'string' ? entry : JSON.stringify(entry))).join('\n')

describe.each(engines)('importing on $engine', ({ place }) => {
  let app: TestApp
  let town: Sender
  let operator: Sender
  beforeAll(async () => {
    app = await startApp(await place())
    town = await senderOf(app, 'publisher', 'town')
    operator = await senderOf(app, 'publisher')
  })
  afterAll(() => app.close())

  async function send(sender: Sender, text: string, query = '', status = 200) {
    const response = await sender('POST', `/v1/import${query}`, text, {
      'content-type': 'application/x-ndjson',
    })
    expect([query, response.status]).toEqual([query, status])
    return ImportReport.parse(await response.json())
  }

  test('records come in any order; again they change nothing', async () => {
    const text = file(
      event('import-1', { organisers: [{ organisation: 'club', role: 'organiser' }], series: 'import-days' }),
      '',
      {
        kind: 'series',
        record: {
          id: 'import-days',
          name: { sv: 'a' },
          organisers: [{ organisation: 'club', role: 'organiser' }],
        },
      },
      organisation('club', { parent: 'town' }),
    )
    const tried = await send(town, text, '?dry_run=true')
    expect(tried).toMatchObject({ dryRun: true, kept: false, created: 3, refused: 0 })
    expect((await app.get('/v1/organisations/club')).status).toBe(404)
    const done = await send(town, text, '?reason=Först')
    expect(done).toMatchObject({ dryRun: false, kept: true, created: 3 })
    expect(done.lines.map(({ line, id }) => [line, id])).toEqual([
      [1, 'import-1'],
      [3, 'import-days'],
      [4, 'club'],
    ])
    expect(await send(town, text)).toMatchObject({ kept: true, created: 0, unchanged: 3, lines: [] })
    expect(await app.store.revisions('event', 'import-1')).toMatchObject([{ reason: 'Först' }])
  })

  test('what is wrong is told line by line, and nothing is kept', async () => {
    const text = file(
      event('fine'),
      '{"kind":',
      '{"kind":"party","record":{}}',
      { kind: 'event', record: { ...event('wrong').record, level: 'galactic' } } as never,
      event('fine'),
    )
    const report = await send(town, text, '?lang=sv', 422)
    expect(report).toMatchObject({ kept: false, refused: 4, lines: [] })
    expect(
      report.refusals.map(({ line, id, errors }) => [line, id, errors[0]?.pointer ?? errors[0]?.code]),
    ).toEqual([
      [2, undefined, 'not_json'],
      [3, undefined, 'not_a_record'],
      [4, 'wrong', '/level'],
      [5, 'fine', 'twice'],
    ])
    expect(report.refusals[0]?.errors[0]?.message).toBe('Raden är inte JSON.')
    expect((await app.get('/v1/events/fine')).status).toBe(404)
    expect((await send(town, text, '?dry_run=true')).refused).toBe(4)
  })

  test('a reference that leads nowhere is told with its line', async () => {
    const report = await send(town, file(event('ok-1'), event('lost-1', { series: 'nowhere' })), '', 422)
    expect(report.refusals).toMatchObject([{ line: 2, id: 'lost-1', errors: [{ pointer: '/series' }] }])
    expect((await app.get('/v1/events/ok-1')).status).toBe(404)
  })

  test('a key imports only what is its own', async () => {
    const theirs = [{ organisation: 'ministry', role: 'organiser' as const }]
    const foreign = organisation('ministry', { parent: 'town' })
    const report = await send(
      town,
      file(event('mine'), event('theirs', { organisers: theirs }), foreign),
      '',
      422,
    )
    expect(report.refusals.map(({ line, errors }) => [line, errors[0]?.code])).toEqual([
      [2, 'forbidden'],
      [3, 'forbidden'],
    ])
    expect(await send(operator, file(event('theirs', { organisers: theirs })))).toMatchObject({ created: 1 })
  })

  test('what a file leaves out is removed if asked for, but no more than a share of it', async () => {
    const calls = Array.from({ length: 10 }, (_, index) =>
      event(`bulk-${index}`, { organisers: [{ organisation: 'bureau', role: 'organiser' }] }),
    )
    const bureau = await senderOf(app, 'publisher', 'bureau')
    const past = (await app.store.present([{ kind: 'event', id: 'past' }])).length
    await send(bureau, file(...calls))
    const half = file(...calls.slice(0, 5))
    const refused = await send(bureau, half, '?replace=event', 422)
    expect(refused.refusals).toMatchObject([{ kind: 'event', errors: [{ code: 'too_many_removed' }] }])
    expect((await app.get('/v1/events/bulk-9')).status).toBe(200)
    const done = await send(bureau, half, '?replace=event&max_removed=60')
    expect(done).toMatchObject({ removed: 5 + past, unchanged: 5 })
    expect((await app.get('/v1/events/bulk-9')).status).toBe(410)
    // What others own is out of reach of the file.
    expect((await app.get('/v1/events/today')).status).toBe(200)
  })

  test('a tenth may be removed and no more, however many pages the list has', async () => {
    const guard = await senderOf(app, 'publisher', 'guard')
    const all = Array.from({ length: 210 }, (_, index): AnyRecord => {
      const organisers = [{ organisation: 'guard', role: 'organiser' as const }]
      return { kind: 'series', record: { id: `guarded-${index}`, name: { sv: 'a' }, organisers } }
    })
    await send(operator, file(organisation('guard', { parent: 'town' }), ...all))
    const refused = await send(guard, file(...all.slice(22)), '?replace=series&lang=sv', 422)
    expect(refused.refusals[0]?.errors[0]?.message).toContain('22 av 210')
    expect(await send(guard, file(...all.slice(21)), '?replace=series')).toMatchObject({ removed: 21 })
  })

  test('what somebody changed after the file was held against it is not written over', async () => {
    await send(town, file(event('contested')))
    const { present, put } = app.store
    app.store.present = async (names) => {
      const found = await present(names)
      app.store.present = present
      const entry = event('contested', { level: 'national' })
      if (entry.kind === 'event') await put('event', entry.record, { actor: 'test' })
      return found
    }
    const report = await send(town, file(event('contested', { level: 'regional' }), event('beside')), '', 422)
    expect(report.refusals).toMatchObject([{ errors: [{ code: 'conflict' }] }])
    expect(await app.json('/v1/events/contested')).toMatchObject({ level: 'national' })
    expect((await app.get('/v1/events/beside')).status).toBe(404)
  })

  test('what is written together is owned together; what others wrote first stays theirs', async () => {
    const desk: AnyRecord = { kind: 'contact', record: { id: 'stall', of: { event: 'stall-day' } } }
    expect(await send(town, file(desk, event('stall-day')))).toMatchObject({ created: 2 })
    const ella = (family: string): AnyRecord => ({
      kind: 'person',
      record: { id: 'ella', name: { given: 'Ella', family } },
    })
    const ministry = await senderOf(app, 'publisher', 'ministry')
    await send(ministry, file(ella('Ek')))
    const { refusals } = await send(town, file(ella('Al')), '', 422)
    expect(refusals).toMatchObject([{ id: 'ella', errors: [{ code: 'forbidden' }] }])
    expect(await send(ministry, file(ella('Al')))).toMatchObject({ changed: 1 })
  })

  test.each([
    ['?replace=party', 400],
    ['?max_removed=101', 400],
    ['?dry_run=yes', 400],
    ['?dryrun=true', 400],
  ])('%s is refused', async (query, status) => {
    const response = await town('POST', `/v1/import${query}`, '', { 'content-type': 'application/x-ndjson' })
    expect(response.status).toBe(status)
  })

  test('a thousand records come in one step', async () => {
    const report = await send(
      town,
      file(...Array.from({ length: 1000 }, (_, index) => event(`many-${index}`))),
    )
    expect(report.created).toBe(1000)
  })
})
