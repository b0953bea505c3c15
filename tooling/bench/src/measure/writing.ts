import { Agent, request } from 'node:http'
import { text } from 'node:stream/consumers'
import { setTimeout } from 'node:timers/promises'
import { connections, type Loaded } from '../load/load.ts'
import { eventId } from '../records/event.ts'

type Answer = { status: number; etag: string }

/**
 * As many writers as there are connections, each of whom changes an event of its own again and again, with the
 * validator that the change before gave.
 */
export async function writeFor(address: string, token: string, seconds: number): Promise<Loaded> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections })
  const began = performance.now()
  const end = began + seconds * 1000
  let [requests, failures] = [0, 0]
  const writer = async (index: number) => {
    const event = `${address}/v1/events/${eventId(index)}`
    let { etag } = await ask(agent, event, 'GET', {})
    while (performance.now() < end) {
      const answer = await change(agent, event, token, etag)
      requests += 1
      if (answer.status !== 200) failures += 1
      etag = answer.etag
    }
  }
  await Promise.all(Array.from({ length: connections }, (_, index) => writer(index)))
  agent.destroy()
  return { requests, failures, seconds: (performance.now() - began) / 1000 }
}

/**
 * Changes one event, so that nothing that was answered about events is kept. A server that has just been under load
 * may have to be asked again.
 */
export async function touch(address: string, token: string): Promise<void> {
  const event = `${address}/v1/events/${eventId(0)}`
  for (let attempt = 1; ; attempt += 1) {
    const agent = new Agent()
    const { etag, status: read } = await ask(agent, event, 'GET', {})
    const { status } = read === 200 ? await change(agent, event, token, etag) : { status: read }
    if (status === 200) return
    if (attempt === attempts) throw new Error(`Expected an event to be changed; received status ${status}.`)
    await setTimeout(1000)
  }
}

const attempts = 20
let turn = 0

function change(agent: Agent, event: string, token: string, etag: string): Promise<Answer> {
  const body = JSON.stringify({ theme: { sv: `Ändring ${process.pid}-${++turn}` } })
  const headers = {
    authorization: `Bearer ${token}`,
    'content-type': 'application/merge-patch+json',
    'content-length': String(Buffer.byteLength(body)),
    'if-match': etag,
  }
  return ask(agent, event, 'PATCH', headers, body)
}

function ask(
  agent: Agent,
  address: string,
  method: string,
  headers: Record<string, string>,
  body?: string,
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asked = request(address, { agent, method, headers }, (response) => {
      text(response).then(
        () => resolve({ status: response.statusCode ?? 0, etag: response.headers.etag ?? '' }),
        reject,
      )
    })
    asked.once('error', reject)
    asked.end(body)
  })
}
