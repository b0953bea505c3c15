import { expect, test } from 'vitest'
import { lastGood } from './last-good.server.ts'
import { type Reading, readAs } from './reading.server.ts'

const list = 'https://api.example.org/v1/events'

function apiThat(answers: (() => Response)[]) {
  let now = 1000
  const fetch = lastGood(
    async () => {
      const next = answers.shift()
      if (!next) throw new TypeError('fetch failed')
      return next()
    },
    () => now++,
  )
  return fetch
}
const good = (body: string) => () => new Response(body, { headers: { 'content-type': 'application/json' } })

test('what was answered last stands in when the API is gone, and the reading knows', async () => {
  const fetch = apiThat([good('1'), good('2')])
  const reading: Reading = {}
  await readAs(reading, async () => {
    expect(await (await fetch(list)).text()).toBe('1')
    expect(await (await fetch(list)).text()).toBe('2')
    expect(reading.lastRead).toBeUndefined()
    expect(await (await fetch(list)).text()).toBe('2')
  })
  expect(reading.lastRead).toBe(1001)
})

test('it stands in for a fault of the API, not for a refusal', async () => {
  const fetch = apiThat([
    good('1'),
    () => new Response('', { status: 500 }),
    () => new Response('', { status: 410 }),
  ])
  await fetch(list)
  expect((await fetch(list)).status).toBe(200)
  expect((await fetch(list)).status).toBe(410)
})

test('another address has nothing to stand in', async () => {
  const fetch = apiThat([good('1')])
  await fetch(list)
  await expect(fetch(`${list}?limit=1`)).rejects.toThrow('fetch failed')
})
