import { getCACertificates, setDefaultCACertificates } from 'node:tls'
import { generate } from 'selfsigned'
import { Webhook } from 'standardwebhooks'
import { afterEach, expect, test } from 'vitest'
import { type Receiver, startReceiver, status } from '../testing/receiver.ts'
import type { Policy } from './destination.ts'
import { sender } from './send.ts'
import { signatureHeaders } from './signature.ts'

const open: { close: () => Promise<void> }[] = []
afterEach(async () => {
  for (const each of open.splice(0)) await each.close()
})
const receiver = async (...given: Parameters<typeof startReceiver>) => {
  const started = await startReceiver(...given)
  open.push(started)
  return started
}
const running = new AbortController().signal
const secret = `whsec_${Buffer.from('0123456789abcdef0123456789abcdef').toString('base64')}`
const message = (address: string) => ({
  address,
  headers: signatureHeaders({ id: 'msg_1', body: '{"å":1}', secrets: [secret] }, new Date()),
  body: '{"å":1}',
})
const send = ({ origin, address }: Receiver, times = {}, policy: Partial<Policy> = {}) =>
  sender({ origins: [origin], ...policy }, times)(message(address), running)

test('a message arrives as it is, with headers that any receiver can verify', async () => {
  const there = await receiver()
  expect(await send(there)).toEqual({ status: 204 })
  const [got] = there.received
  expect(got?.headers).toMatchObject({
    'content-type': 'application/json; charset=utf-8',
    'webhook-id': 'msg_1',
  })
  const verify = (body: string) =>
    new Webhook(secret).verify(body, (got?.headers ?? {}) as Record<string, string>)
  expect(verify(got?.body ?? '')).toEqual({ å: 1 })
  expect(() => verify('{"å":2}')).toThrow('No matching signature')
  expect(() =>
    new Webhook(`${secret.slice(0, -4)}AAA=`).verify(got?.body ?? '', got?.headers as never),
  ).toThrow()
})

test('what is not taken is told with how the answer begins, as one line of text that any database holds', async () => {
  const there = await receiver()
  there.answers.push(
    status(500, `no\u0000\n  room ${'😀'.repeat(2000)}`),
    status(503, '', { 'retry-after': '120' }),
    status(429, '', { 'retry-after': new Date(Date.now() + 60_000).toUTCString() }),
    status(500, '', { 'retry-after': '120' }),
  )
  const first = await send(there)
  expect(first).toMatchObject({ status: 500, fault: 'status' })
  expect(first.answer).toMatch(/^no room 😀/u)
  expect(first.answer?.length).toBeLessThanOrEqual(300)
  expect(first.answer?.isWellFormed()).toBe(true)
  expect(await send(there)).toEqual({ status: 503, fault: 'status', retryAfter: 120 })
  expect((await send(there)).retryAfter).toBeGreaterThan(50)
  expect(await send(there)).toEqual({ status: 500, fault: 'status' })
})

test('a redirect is not followed', async () => {
  const [there, elsewhere] = [await receiver(), await receiver()]
  there.answers.push(status(307, '', { location: elsewhere.address }))
  const sent = await send(there, {}, { origins: [there.origin, elsewhere.origin] })
  expect(sent).toMatchObject({ status: 307, fault: 'redirect' })
  expect(elsewhere.received).toHaveLength(0)
})

test('an answer that does not come is not waited for; one that comes slowly counts by its status', async () => {
  const there = await receiver()
  there.answers.push(
    () => {},
    (response) => response.writeHead(200).write('a'),
    (response) => response.writeHead(500).write('slow'),
  )
  expect(await send(there, { answer: 100 })).toEqual({ fault: 'timeout' })
  expect(await send(there, { body: 50 })).toEqual({ status: 200 })
  expect(await send(there, { body: 50 })).toMatchObject({ status: 500, fault: 'status' })
})

test('a name that is looked up for ever is not waited for', async () => {
  const late = { origins: [], resolve: () => new Promise<never>(() => {}) }
  expect(await sender(late, { answer: 50 })(message('https://example.org/'), running)).toEqual({
    fault: 'timeout',
  })
})

test('nobody there, or no such name, is a fault of the network', async () => {
  const gone = await startReceiver()
  await gone.close()
  expect(await send(gone)).toEqual({ fault: 'network' })
  const unknown = { origins: [], resolve: () => Promise.reject(new Error('ENOTFOUND')) }
  expect(await sender(unknown)(message('https://nowhere.example/'), running)).toEqual({ fault: 'network' })
})

test('without the operator’s word nothing is sent to this machine', async () => {
  const there = await receiver()
  expect(await send(there, {}, { origins: [] })).toEqual({ fault: 'address' })
  const named = {
    origins: [],
    ports: [there.port],
    resolve: async () => [{ address: '127.0.0.1', family: 4 }],
  }
  const sent = await sender(named)(message(`https://public.example:${there.port}/`), running)
  expect(sent).toEqual({ fault: 'address' })
  expect(there.received).toHaveLength(0)
})

test('what is ended early is no attempt', async () => {
  const there = await receiver()
  const ended = new AbortController()
  there.answers.push(() => ended.abort())
  const sent = sender({ origins: [there.origin] })(message(there.address), ended.signal)
  await expect(sent).rejects.toMatchObject({ name: 'AbortError' })
})

test('a name that leads elsewhere a moment later is asked once, and TLS is held against the name', async () => {
  const { private: key, cert } = await generate([{ name: 'commonName', value: 'hook.example' }], {
    extensions: [{ name: 'subjectAltName', altNames: [{ type: 2, value: 'hook.example' }] }],
  })
  const before = getCACertificates('default')
  setDefaultCACertificates([...before, cert])
  try {
    const outside = await receiver({ tls: { key, cert } })
    const addresses = ['127.0.0.1', '127.0.0.2']
    let asked = 0
    const origin = `https://hook.example:${outside.port}`
    const to = (name: string) =>
      sender({
        origins: [origin, `https://other.example:${outside.port}`],
        resolve: async () => [{ address: addresses[asked++] ?? '', family: 4 }],
      })(message(`https://${name}:${outside.port}/`), running)
    expect(await to('hook.example')).toEqual({ status: 204 })
    expect({ asked, at: outside.received[0]?.localAddress }).toEqual({ asked: 1, at: '127.0.0.1' })
    asked = 0
    expect(await to('other.example')).toEqual({ fault: 'network' })
    expect(outside.received).toHaveLength(1)
  } finally {
    setDefaultCACertificates(before)
  }
})
