import { once } from 'node:events'
import { Agent, get, type IncomingMessage, type RequestListener, type Server } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import { getRequestListener } from '@hono/node-server'
import { afterEach, describe, expect, test } from 'vitest'
import { streamOf } from './dumps/lines.ts'
import { type Limits, openServer, serveUntilStopped } from './serve.ts'

const limits: Limits = {
  headers: 200,
  request: 400,
  silence: 600,
  idle: 5_000,
  checked: 50,
  connections: 3,
}

const servers: Server[] = []
afterEach(async () => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections()
    if (server.listening) await new Promise((resolve) => server.close(resolve))
  }
})

async function listen(listener: RequestListener, given: Partial<Limits> = {}) {
  const server = openServer(listener, { ...limits, ...given })
  servers.push(server)
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return (server.address() as AddressInfo).port
}

/** Sends these bytes and no more; what came back when the server has ended the connection. */
async function send(port: number, bytes: string): Promise<string> {
  const socket = connect(port, '127.0.0.1')
  let answer = ''
  socket.setEncoding('utf8').on('data', (text: string) => {
    answer += text
  })
  socket.on('error', () => {})
  socket.write(bytes)
  await new Promise((resolve) => socket.once('close', resolve))
  return answer
}

describe('a connection is not waited for', () => {
  const answers: RequestListener = (request, response) => {
    request.resume().on('end', () => response.end('ok'))
  }

  test.each([
    ['says nothing', '', 'HTTP/1.1 408 '],
    ['does not end its headers', 'GET / HTTP/1.1\r\nHost: a\r\n', 'HTTP/1.1 408 '],
    ['does not end its body', 'POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 9\r\n\r\nhalf', 'HTTP/1.1 408 '],
    [
      'has longer headers than any',
      `GET / HTTP/1.1\r\nHost: a\r\nCookie: ${'a'.repeat(20_000)}\r\n\r\n`,
      'HTTP/1.1 431 ',
    ],
    ['does not speak HTTP', 'hello\r\n\r\n', 'HTTP/1.1 400 '],
  ])('that %s', async (_, bytes, answer) => {
    expect(await send(await listen(answers), bytes)).toContain(answer)
  })

  test('beyond as many as there may be', async () => {
    const port = await listen(answers, { headers: 5_000, request: 5_000 })
    const open = Array.from({ length: limits.connections }, () => connect(port, '127.0.0.1'))
    await Promise.all(open.map((socket) => once(socket, 'connect')))
    expect(await send(port, 'GET / HTTP/1.1\r\nHost: a\r\n\r\n')).toBe('')
    for (const socket of open) socket.destroy()
  })
})

test('a dump that nobody takes is not made, and its connection is ended', async () => {
  const line = 'x'.repeat(100_000)
  let made = 0
  let ended = false
  async function* endless() {
    try {
      for (;;) {
        made += 1
        yield line
      }
    } finally {
      ended = true
    }
  }
  const port = await listen(getRequestListener(() => new Response(streamOf(endless()))))
  const socket = connect(port, '127.0.0.1').pause()
  socket.on('error', () => {})
  socket.write('GET / HTTP/1.1\r\nHost: a\r\n\r\n')
  await expect.poll(() => ended, { timeout: 5_000 }).toBe(true)
  // What the two ends of the connection hold by themselves.
  expect(made * line.length).toBeLessThan(20_000_000)
  socket.destroy()
})

test('an answer that was ready, and that nobody takes, ends its connection', async () => {
  const ready = Buffer.alloc(50_000_000)
  const port = await listen((_, response) => response.end(ready))
  const socket = connect(port, '127.0.0.1').pause()
  socket.on('error', () => {})
  const [server] = servers
  socket.write('GET / HTTP/1.1\r\nHost: a\r\n\r\n')
  const [taken] = await once(server as Server, 'connection')
  await expect.poll(() => taken.destroyed, { timeout: 5_000 }).toBe(true)
  socket.destroy()
})

test('an answer may take longer than a connection may be idle, also when one went before it', async () => {
  const port = await listen(
    async (request, response) => {
      if (request.url === '/late') await wait(1_400)
      response.end(request.url)
    },
    // Node adds a second to it.
    { idle: 10, silence: 3_000 },
  )
  const late = 'GET /late HTTP/1.1\r\nHost: a\r\n'
  const answers = await send(
    port,
    `GET /first HTTP/1.1\r\nHost: a\r\n\r\n${late}\r\n${late}Connection: close\r\n\r\n`,
  )
  expect(answers.match(/^\/(?:first|late)/gm)).toEqual(['/first', '/late', '/late'])
})

test.each(['POST', 'DELETE', 'PUT', 'GET'])('a %s without a body has an empty one', async (method) => {
  const port = await listen(
    getRequestListener(async (request) =>
      Response.json({ body: request.body === null ? '' : await request.text() }),
    ),
  )
  const body = await (await fetch(`http://127.0.0.1:${port}/`, { method })).text()
  expect(body).toBe('{"body":""}')
  // Neither length nor encoding: fetch announces a length of nothing.
  const bytes = `${method} / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n`
  expect(await send(port, bytes)).toContain('{"body":""}')
})

describe('when it is to stop', () => {
  test('it goes on answering for a while, ends each connection with its answer, and cuts nothing off', async () => {
    const slow = Promise.withResolvers<void>()
    const begun = Promise.withResolvers<void>()
    const server = openServer((request, response) => {
      if (request.url !== '/slow') return response.end('ok')
      begun.resolve()
      slow.promise.then(() => response.end('done'))
    })
    servers.push(server)
    const signal = Promise.withResolvers<void>()
    const again = Promise.withResolvers<void>()
    const signals = [signal.promise, again.promise]
    const address = Promise.withResolvers<string>()
    const stop = new AbortController()
    const returned = serveUntilStopped(
      server,
      { host: '127.0.0.1', port: 0, drain: 60 },
      address.resolve,
      stop,
      () => signals.shift() ?? Promise.resolve(),
    )
    const url = await address.promise
    const agent = new Agent({ keepAlive: true })
    const ask = async (path: string) => {
      const [answer] = (await once(get(`${url}${path}`, { agent }), 'response')) as [IncomingMessage]
      let text = ''
      for await (const chunk of answer) text += chunk
      return { connection: answer.headers.connection, text }
    }
    expect(await ask('/')).toEqual({ connection: 'keep-alive', text: 'ok' })
    const late = ask('/slow')
    await begun.promise
    signal.resolve()
    await expect.poll(() => stop.signal.aborted).toBe(true)
    expect(await ask('/')).toEqual({ connection: 'close', text: 'ok' })
    again.resolve()
    await expect.poll(() => server.listening).toBe(false)
    slow.resolve()
    expect((await late).text).toBe('done')
    await returned
    agent.destroy()
  })

  test('who connects anew when nobody is left is answered too', async () => {
    const server = openServer((_, response) => response.end('ok'))
    servers.push(server)
    const signals = [Promise.withResolvers<void>(), Promise.withResolvers<void>()] as const
    const heard = signals.map(({ promise }) => promise)
    const address = Promise.withResolvers<string>()
    const stop = new AbortController()
    const where = { host: '127.0.0.1', port: 0, drain: 60 }
    const next = () => heard.shift() ?? Promise.resolve()
    const returned = serveUntilStopped(server, where, address.resolve, stop, next)
    const url = await address.promise
    const agent = new Agent({ keepAlive: true })
    const ask = async () => {
      const [answer] = (await once(get(url, { agent }), 'response')) as [IncomingMessage]
      answer.resume()
      await once(answer, 'end')
      return answer.statusCode
    }
    expect(await ask()).toBe(200)
    signals[0].resolve()
    await expect.poll(() => stop.signal.aborted).toBe(true)
    for (let turn = 0; turn < 2; turn += 1) {
      expect(await ask()).toBe(200)
      await wait(200)
    }
    signals[1].resolve()
    await returned
    agent.destroy()
  })

  test('it does not wait when nobody is connected', async () => {
    const server = openServer((_, response) => response.end())
    const stop = new AbortController()
    const address = Promise.withResolvers<string>()
    await Promise.race([
      serveUntilStopped(server, { host: '127.0.0.1', port: 0, drain: 60 }, address.resolve, stop, () =>
        stop.signal.aborted ? new Promise(() => {}) : wait(10),
      ),
      wait(5_000).then(() => expect.unreachable()),
    ])
    expect(server.listening).toBe(false)
  })
})
