import type { RecordOf } from '@torg/domain/records'
import { engines } from '@torg/storage/testing'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startApp, type TestApp } from '../testing/app.ts'
import { event, organisation } from '../testing/records.ts'

const at = (id: string, latitude: number, longitude: number, start: string) =>
  event(id, {
    when: { kind: 'all-day', start } satisfies RecordOf<'event'>['when'],
    place: { coordinates: { latitude, longitude } },
  })

describe.each(engines)('on $engine', ({ place }) => {
  let app: TestApp
  beforeAll(async () => {
    app = await startApp(await place(), [
      organisation('town'),
      at('far', 63.2, 21.6, '2027-01-01'),
      at('close', 63.1, 21.6, '2027-01-02'),
      at('east-of-line', -17, -179.99, '2027-01-03'),
      at('west-of-line', -17, 179.99, '2027-01-04'),
      at('pole', 90, 0, '2027-01-05'),
      at('corner', -90, -180, '2027-01-06'),
      event('nowhere', { when: { kind: 'all-day', start: '2027-01-07' } }),
    ])
  })
  afterAll(() => app.close())

  const everywhere = ['far', 'close', 'east-of-line', 'west-of-line', 'pole', 'corner']

  test.each([
    ['bbox=-180,-90,180,90', everywhere],
    ['bbox=21.6,63.1,21.6,63.1', ['close']],
    ['bbox=21.6,63.1,22,63.2', ['far', 'close']],
    ['bbox=21.61,63.1,22,63.2', []],
    ['bbox=179,-18,180,-16', ['west-of-line']],
    ['bbox=-180,-90,-180,-90', ['corner']],
    ['bbox=-1,90,1,90', ['pole']],
    // In the order of the list, which is that of time; not of distance.
    ['near=63.1,21.6,12', ['far', 'close']],
    ['near=63.1,21.6,11', ['close']],
    ['near=63.1,21.6,0.001', ['close']],
    ['near=-17,180,3', ['east-of-line', 'west-of-line']],
    ['near=-17,-180,3', ['east-of-line', 'west-of-line']],
    ['near=89.99,170,5', ['pole']],
    ['near=-90,0,1', ['corner']],
  ])('%s finds %j', async (query, expected) => {
    const { items } = await app.json<{ items: { id: string }[] }>(`/v1/events?${query}`)
    expect(items.map(({ id }) => id)).toEqual(expected)
  })

  test.each(['bbox=179,-18,-179,-16', 'bbox=-181,0,0,1', 'bbox=0,0,0', 'near=91,0,1', 'near=0,181,1'])(
    '%s is refused',
    async (query) => {
      expect((await app.get(`/v1/events?${query}`)).status).toBe(400)
    },
  )
})
