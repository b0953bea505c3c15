import { Problem } from '@torg/domain/queries'
import { engines } from '@torg/storage/testing'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startApp, type TestApp } from '../testing/app.ts'
import { event } from '../testing/records.ts'
import { type Sender, senderOf } from '../testing/writing.ts'

const create = { 'if-none-match': '*' }
const seen = (response: Response) => ({ 'if-match': response.headers.get('etag') ?? '' })
const fair = (given = {}) => event('again', given).record

describe.each(engines)('what is sent again on $engine', ({ place }) => {
  let app: TestApp
  let town: Sender
  let ministry: Sender
  beforeAll(async () => {
    app = await startApp(await place())
    town = await senderOf(app, 'publisher', 'town')
    ministry = await senderOf(app, 'publisher', 'ministry')
  })
  afterAll(() => app.close())

  test('a change is answered as it was the first time', async () => {
    const at = '/v1/events/again'
    const made = await town('PUT', at, fair(), create)
    const change = (by = town, reason = 'Större') =>
      by('PUT', at, fair({ level: 'national' }), { ...seen(made), 'x-reason': reason })
    const [first, second] = [await change(), await change()]
    expect([second.status, second.headers.get('etag')]).toEqual([200, first.headers.get('etag')])
    expect(await second.text()).toBe(await first.text())

    // What another wrote is another's, and so is what was written for another reason.
    const colleague = await senderOf(app, 'publisher', 'town')
    expect((await change(colleague)).status).toBe(412)
    expect((await change(town, 'Ny')).status).toBe(412)
    expect((await change(ministry)).status).toBe(403)
    expect((await town('PUT', at, fair({ level: 'local' }), seen(made))).status).toBe(412)
    expect((await town('PUT', at, fair({ level: 'national' }), create)).status).toBe(412)

    const patch = () => town('PATCH', at, { summary: { sv: 'Kort' } }, seen(first))
    const patched = await patch()
    expect([patched.status, (await patch()).status]).toEqual([200, 200])
    const archive = () => town('PUT', `${at}/status`, { status: 'archived' }, seen(patched))
    expect([(await archive()).status, (await archive()).status]).toEqual([200, 200])
    expect(await app.store.revisions('event', 'again')).toHaveLength(4)
    // More came after it.
    expect((await change()).status).toBe(412)
  })

  test('a removal is answered as the first was, to the one who removed it', async () => {
    const eve = { id: 'twice', name: { given: 'Eve', family: 'Ny' } }
    const made = await town('PUT', '/v1/people/twice', eve, create)
    const remove = (by: Sender, headers = seen(made), reason = 'Slutat') =>
      by('DELETE', `/v1/people/twice?reason=${reason}`, undefined, headers)
    expect([(await remove(town)).status, (await remove(town)).status]).toEqual([204, 204])
    expect((await remove(town, seen(made), 'Annat')).status).toBe(410)
    expect((await remove(town, { 'if-match': '*' })).status).toBe(410)
    const refused = await remove(ministry)
    expect(Problem.parse(await refused.json())).toMatchObject({ status: 410, code: 'gone' })
    expect(await app.store.revisions('person', 'twice')).toHaveLength(2)
  })
})
