import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'

let folder: string
let main: ChildProcess | undefined
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'torg-up-'))
})
afterEach(async () => {
  if (main && main.exitCode === null) {
    main.kill('SIGTERM')
    await once(main, 'close')
  }
  rmSync(folder, { recursive: true })
})

async function freePorts(count: number) {
  const probes = Array.from({ length: count }, () => createServer().listen(0, '127.0.0.1'))
  await Promise.all(probes.map((probe) => once(probe, 'listening')))
  return probes.map((probe) => {
    const address = probe.address()
    probe.close()
    return typeof address === 'object' && address ? String(address.port) : ''
  })
}

/** What it prints until it ends, or until it says `word`. */
async function start(ports: string[], word: string) {
  const [TORG_API_PORT, TORG_SITE_PORT, TORG_HOST_PORT] = ports
  const env = {
    ...process.env,
    // What vitest sets would change how the servers behave.
    NODE_ENV: undefined,
    VITEST: undefined,
    DATABASE_URL: undefined,
    DATA_DIR: path.join(folder, 'data'),
    TORG_API_PORT,
    TORG_SITE_PORT,
    TORG_HOST_PORT,
  }
  main = spawn(process.execPath, [path.join(import.meta.dirname, 'main.ts')], { env, stdio: 'pipe' })
  const ended = once(main, 'close')
  let output = ''
  await new Promise<void>((resolve) => {
    for (const stream of [main?.stdout, main?.stderr]) {
      stream?.setEncoding('utf8').on('data', (text: string) => {
        output += text
        if (output.includes(word)) resolve()
      })
    }
    ended.then(() => resolve())
  })
  return { output, ended }
}

test('opens the API, the site and the page of another agency, and closes all of them', {
  timeout: 180_000,
}, async () => {
  const ports = await freePorts(3)
  const { output, ended } = await start(ports, 'Ctrl-C')
  expect(output).toContain('Torg runs')

  const [api, site, host] = ports.map((port) => `http://127.0.0.1:${port}`)
  const events = await fetch(`${api}/v1/events?limit=1`)
  expect(events.status).toBe(200)
  expect(await events.text()).toContain('"id"')
  expect(await (await fetch(`${site}/`)).text()).toContain('<html lang="')
  const page = await (await fetch(`${host}/`)).text()
  expect(page).toContain('<torg-events')

  const script = /<script[^>]+src="([^"]+)"/.exec(page)?.[1] ?? ''
  expect(script).toContain(`localhost:${ports[0]}/widget/`)
  const widget = await fetch(script.replace('localhost', '127.0.0.1'))
  expect(widget.headers.get('content-type')).toContain('javascript')

  const framed = await (await fetch(`${api}/embed?lang=fi&limit=1`)).text()
  expect(framed).toMatch(/<html lang="fi">.*<template shadowrootmode="open">.*<li class="event"/s)
  const stylesheet = /<link rel="stylesheet" href="([^"]+)"/.exec(framed)?.[1] ?? ''
  expect((await fetch(stylesheet.replace('localhost', '127.0.0.1'))).status).toBe(200)

  main?.kill('SIGTERM')
  expect(await ended).toEqual([0, null])
  for (const address of [api, site, host]) await expect(fetch(`${address}/`)).rejects.toThrow('fetch failed')
})

test('leaves nothing running when a port is taken', async () => {
  const ports = await freePorts(3)
  const other = createServer().listen(Number(ports[1]), '127.0.0.1')
  try {
    const { output, ended } = await start(ports, 'Choose another')
    expect(await ended).toEqual([1, null])
    expect(output).toBe(
      `Port ${ports[1]}, which the site needs, is in use. Choose another: TORG_SITE_PORT=${Number(ports[1]) + 10} npm start\n`,
    )
    await expect(fetch(`http://127.0.0.1:${ports[0]}/readyz`)).rejects.toThrow('fetch failed')
  } finally {
    other.close()
  }
})
