import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { type Group, group } from './group.ts'

const server = `
  import { createServer } from 'node:http'
  const server = createServer((request, response) => response.writeHead(request.url === '/readyz' ? 200 : 500).end())
  server.listen(0, '127.0.0.1', () => console.log('listening'))
`
let root: string
let servers: Group
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'torg-start-'))
  servers = group({ root, logs: path.join(root, 'logs'), patience: 200 })
})
afterEach(async () => {
  await servers.stop()
  rmSync(root, { recursive: true })
})

/** A server on the port that a probe just had, started from a script of its own. */
async function start(name: string, source: string) {
  const port = await new Promise<number>((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
  writeFileSync(path.join(root, `${name}.mjs`), source.replace('listen(0', `listen(${port}`))
  const ready = `http://127.0.0.1:${port}/readyz`
  return { ready, started: servers.start({ name, args: [`${name}.mjs`], env: {}, ready }) }
}

test('waits until a server answers, writes its log and stops it', async () => {
  const slow = `await new Promise((resolve) => setTimeout(resolve, 300))\n${server}`
  const { ready, started } = await start('slow', slow)
  await started
  expect((await fetch(ready)).status).toBe(200)
  await servers.stop()
  await expect(fetch(ready)).rejects.toThrow('fetch failed')
  expect(readFileSync(path.join(root, 'logs/slow.log'), 'utf8')).toBe('listening\n')
})

test('tells which server died, with which code and its last lines', async () => {
  const { started } = await start('well', server)
  await started
  start('ill', `console.log('reading'); console.error('no such folder'); process.exitCode = 3`)
  expect(await servers.died).toMatch(/^The ill ended with code 3\n {2}reading\n {2}no such folder$/)
})

test('kills a server that does not heed SIGTERM', async () => {
  const { ready, started } = await start('deaf', `process.on('SIGTERM', () => {})\n${server}`)
  await started
  await servers.stop()
  await expect(fetch(ready)).rejects.toThrow('fetch failed')
})
