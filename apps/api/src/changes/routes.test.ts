import { type Change, ChangesAnswer } from '@torg/domain/queries'
import { engines } from '@torg/storage/testing'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startApp, type TestApp } from '../testing/app.ts'
import { event, seed } from '../testing/records.ts'

describe.each(engines)('on $engine', ({ place }) => {
  let app: TestApp
  beforeAll(async () => {
    app = await startApp(await place())
  })
  afterAll(() => app.close())

  const changes = async (query: string) => ChangesAnswer.parse(await app.json(`/v1/changes?${query}`))

  test('asked for again and again, it tells every change once, in order and without gaps', async () => {
    const told: Change[] = []
    for (let after = 0, latest = 1; after < latest; ) {
      const answer = await changes(`after=${after}&limit=7`)
      told.push(...answer.items)
      after = answer.items.at(-1)?.sequence ?? after
      latest = answer.latest
    }
    expect(told.map(({ sequence }) => sequence)).toEqual(seed.map((_, index) => index + 1))
    expect(told.map(({ kind, id }) => `${kind}/${id}`).toSorted()).toEqual(
      seed.map(({ kind, record }) => `${kind}/${record.id}`).toSorted(),
    )
  })

  test('a change and a removal are told with what remains', async () => {
    const { latest } = await changes('limit=1')
    await app.store.putAll([event('brief')], { actor: 'test' })
    await app.store.remove('event', 'brief', { actor: 'test', successor: 'today' })
    expect(await changes(`after=${latest}`)).toMatchObject({
      items: [
        { sequence: latest + 1, kind: 'event', id: 'brief', action: 'created', digest: expect.any(String) },
        { sequence: latest + 2, kind: 'event', id: 'brief', action: 'removed', successor: 'today' },
      ],
      latest: latest + 2,
    })
  })
})
