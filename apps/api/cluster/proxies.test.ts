import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { getCACertificates, setDefaultCACertificates } from 'node:tls'
import { createDatabase } from '@torg/postgres'
import { openStore } from '@torg/storage'
import { generate } from 'selfsigned'
import { afterAll, beforeAll, describe, expect, inject, onTestFinished, test } from 'vitest'
import { isInstalled, proxies, startProxy } from './installed.ts'
import { load } from './load.ts'
import { openLosing } from './losing.ts'
import { type Node, startNode } from './node.ts'

const before = getCACertificates('default')

let folder: string
let tls: { key: string; cert: string }
beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'torg-proxies-'))
  const names = [{ name: 'commonName', value: 'localhost' }]
  const altNames = [{ type: 7 as const, ip: '127.0.0.1' }]
  const { private: key, cert } = await generate(names, { extensions: [{ name: 'subjectAltName', altNames }] })
  tls = { key, cert }
  setDefaultCACertificates([...before, cert])
})
afterAll(() => {
  setDefaultCACertificates(before)
  rmSync(folder, { recursive: true })
})

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const address = probe.address()
  probe.close()
  await once(probe, 'close')
  return typeof address === 'object' && address ? address.port : 0
}

describe.each(proxies)('behind %s as docs/operate.md sets it up', (proxy) => {
  const here = isInstalled(proxy)
  let nodes: Node[]
  let settings: Record<string, string>
  let key: string
  let address: string
  let end = async () => {}
  /** Starts the proxy before such processes, and waits until it finds one that is ready. */
  const startBefore = async (hosts: string[], name: string = proxy) => {
    const port = await freePort()
    const { end } = startProxy(proxy, { folder: path.join(folder, name), port, nodes: hosts, ...tls })
    const address = `https://127.0.0.1:${port}`
    const isReady = async () => (await fetch(`${address}/readyz`).catch(() => undefined))?.status === 200
    for (let turn = 0; !(await isReady()); turn += 1) {
      if (turn === 200) throw new Error(`${proxy} does not find a process that is ready`)
      await wait(100)
    }
    return { address, end }
  }
  beforeAll(async () => {
    if (!here) return
    const databaseUrl = await createDatabase(inject('postgres'))
    const store = await openStore({ databaseUrl })
    key = (await store.keys.create({ name: 'proxies', role: 'publisher' })).token
    await store.close()
    settings = { DATABASE_URL: databaseUrl, TRUST_PROXY: 'true', RATE_LIMIT: '100000', DRAIN_SECONDS: '5' }
    nodes = await Promise.all([startNode(0, settings), startNode(0, settings)])
    ;({ address, end } = await startBefore(nodes.map((node) => new URL(node.address).host)))
  }, 90_000)
  afterAll(async () => {
    if (!here) return
    await end()
    await Promise.all(nodes.map((node) => node.end('SIGKILL')))
  })

  const run = test.skipIf(!here)
  const authorization = () => ({ authorization: `Bearer ${key}` })
  const write = (id: string) =>
    fetch(`${address}/v1/organisations/${id}`, {
      method: 'PUT',
      headers: { ...authorization(), 'if-none-match': '*', 'content-type': 'application/json' },
      body: JSON.stringify({ id, kind: 'other', name: { sv: 'Torg '.repeat(300) }, lifecycle: 'active' }),
    })

  run.each(['SIGKILL', 'SIGTERM'] as const)(
    'a process that gets %s costs no reader anything, and no writer what was kept',
    async (signal) => {
      const begun = Promise.withResolvers<void>()
      const writes = 60
      const loading = load({
        address,
        key,
        prefix: `${proxy}-${signal}`.toLowerCase(),
        writes,
        writers: 4,
        progress: (done) => done >= writes / 3 && begun.resolve(),
        sentAgain: proxy === 'nginx',
      })
      await begun.promise
      const [node] = nodes.splice(0, 1)
      await node?.end(signal)
      nodes.push(await startNode(Number(new URL(node?.address ?? '').port), settings))
      // As the guide says, before another is stopped.
      await wait(3_000)
      const { kept, refusedReads, refusedWrites } = await loading
      expect(kept.size).toBe(writes)
      expect(refusedReads).toEqual([])
      // Of a process that was killed amid a write nobody knows what became of it.
      expect(
        signal === 'SIGTERM' ? refusedWrites : refusedWrites.filter((it) => it !== 0 && it !== 502),
      ).toEqual([])
    },
    120_000,
  )

  run(
    "a change is not taken for somebody else's when its answer was lost",
    async () => {
      const losing = await openLosing(nodes.map((node) => node.address))
      onTestFinished(() => losing.close())
      const forgetful = await startBefore(losing.hosts, `${proxy}-losing`)
      onTestFinished(() => forgetful.end())
      const record = `${forgetful.address}/v1/organisations/${proxy}-lost`
      const body = (founded: string) =>
        JSON.stringify({
          id: `${proxy}-lost`,
          kind: 'other',
          name: { sv: 'Torg' },
          founded,
          lifecycle: 'active',
        })
      const send = async (method: string, headers: Record<string, string>, text?: string) => {
        const init = {
          method,
          headers: { ...authorization(), 'content-type': 'application/json', ...headers },
          ...(text === undefined ? {} : { body: text }),
        }
        // nginx asks again by itself. HAProxy does not, so the writer does, until there is an answer.
        for (let turn = 0; ; turn += 1) {
          const answer = await fetch(record, init).catch(() => undefined)
          if (answer && answer.status !== 502) return answer
          if (turn === (proxy === 'nginx' ? 0 : 20)) throw new Error(`${method} has no answer`)
          await wait(100)
        }
      }
      const made = await send('PUT', { 'if-none-match': '*' }, body('1809'))
      expect(made.status).toBe(201)

      losing.loseNext()
      const changed = await send('PUT', { 'if-match': made.headers.get('etag') ?? '' }, body('1810'))
      expect([losing.lost(), changed.status]).toEqual([true, 200])
      expect(await changed.json()).toMatchObject({ founded: '1810', recorded: { version: 2 } })

      losing.loseNext()
      const removed = await send('DELETE', { 'if-match': changed.headers.get('etag') ?? '' })
      expect([losing.lost(), removed.status]).toEqual([true, 204])
    },
    60_000,
  )

  run('the stream of changes is passed on as it comes', async () => {
    const ended = new AbortController()
    const stream = await fetch(`${address}/v1/changes/stream`, { signal: ended.signal })
    const reader = stream.body?.pipeThrough(new TextDecoderStream()).getReader()
    let text = String((await reader?.read())?.value)
    expect((await write(`${proxy}-streamed`)).status).toBe(201)
    const late = setTimeout(() => ended.abort(), 10_000)
    while (!text.includes(`"${proxy}-streamed"`)) text += (await reader?.read())?.value
    clearTimeout(late)
    ended.abort()
  })

  run('a validator of the compressed answer is known again', async () => {
    const headers = { 'accept-encoding': 'gzip' }
    expect((await write(`${proxy}-packed`)).status).toBe(201)
    const record = `${address}/v1/organisations/${proxy}-packed`
    const read = async () => fetch(record, { headers })
    await expect.poll(async () => (await read()).status, { timeout: 10_000 }).toBe(200)
    const first = await read()
    const etag = first.headers.get('etag') ?? ''
    expect(etag).toMatch(/-gzip"$/)
    const again = await fetch(record, { headers: { ...headers, 'if-none-match': etag } })
    expect(again.status).toBe(304)
  })

  run('who asks is told by the proxy, not by the visitor', async () => {
    const headers = { 'x-forwarded-for': '203.0.113.5' }
    const [node] = nodes
    expect((await fetch(`${node?.address}/v1/events`, { headers })).headers.has('ratelimit')).toBe(true)
    expect((await fetch(`${address}/v1/events`, { headers })).headers.has('ratelimit')).toBe(false)
  })

  run('a large import comes through, and the counts of requests do not', async () => {
    const record = { id: 'large', kind: 'other', name: { sv: 'x'.repeat(900_000) }, lifecycle: 'active' }
    const body = `${JSON.stringify({ kind: 'organisation', record })}\n`.repeat(20)
    const imported = await fetch(`${address}/v1/import?dry_run=true`, {
      method: 'POST',
      headers: { ...authorization(), 'content-type': 'application/x-ndjson' },
      body,
    })
    expect(imported.status).toBe(200)
    expect(await imported.json()).toMatchObject({ dryRun: true })
    for (const path of ['/metrics', '/%6Detrics', '//metrics'])
      expect((await fetch(address + path)).status).toBe(404)
    expect((await fetch(`${nodes[0]?.address}/metrics`)).status).toBe(200)
  })
})
