import { Change } from '@torg/domain/queries'
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

  const open = async (query = '', headers: Record<string, string> = {}) => {
    const response = await app.get(`/v1/changes/stream${query}`, headers)
    expect(response.status).toBe(200)
    expect(response.headers.get('content-type')).toBe('text/event-stream')
    const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader()
    let text = ''
    /** Reads until as many changes have come. */
    const changes = async (number: number) => {
      while ((text.match(/^data:/gm) ?? []).length < number) {
        const { value, done } = (await reader?.read()) ?? { done: true }
        if (done) break
        text += value
      }
      return [...text.matchAll(/^id: (\d+)\nevent: change\ndata: (.*)$/gm)].map(([, id, data]) => {
        const change = Change.parse(JSON.parse(data ?? ''))
        expect(String(change.sequence)).toBe(id)
        return change.sequence
      })
    }
    return { changes, close: () => reader?.cancel() }
  }

  test('tells what was, from where one asks, and then what comes', async () => {
    const { changes, close } = await open(`?after=${seed.length - 2}`)
    expect(await changes(2)).toEqual([seed.length - 1, seed.length])
    await app.store.putAll([event('fresh')], { actor: 'test' })
    expect(await changes(3)).toEqual([seed.length - 1, seed.length, seed.length + 1])
    await close()
  })

  test('goes on after the last event that a browser had', async () => {
    const { sequence } = await app.store.latestChange()
    const { changes, close } = await open('?after=0', { 'last-event-id': String(sequence - 1) })
    expect(await changes(1)).toEqual([sequence])
    await close()
  })

  test('without a place to begin it tells only what comes', async () => {
    const { changes, close } = await open()
    const coming = changes(1)
    await new Promise((resolve) => setTimeout(resolve, 50))
    await app.store.putAll([event('to-come')], { actor: 'test' })
    expect(await coming).toEqual([(await app.store.latestChange()).sequence])
    await close()
  })

  test('ends when the process is to stop', async () => {
    const { changes } = await open()
    const ended = changes(1)
    app.stop()
    expect(await ended).toEqual([])
  })

  test.each(['-1', 'abc', '1e3', '99999999999999999999'])('Last-Event-ID %s is refused', async (id) => {
    expect((await app.get('/v1/changes/stream', { 'last-event-id': id })).status).toBe(400)
  })
})
