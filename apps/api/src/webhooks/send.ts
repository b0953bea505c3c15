import http, { type IncomingMessage } from 'node:http'
import https from 'node:https'
import type { LookupFunction } from 'node:net'
import type { WebhookAttempt } from '@torg/domain/queries'
import { destinationOf, ForbiddenAddress, type Policy, type Resolved } from './destination.ts'

/** A message on its way, signed. */
export type Message = { address: string; headers: Record<string, string>; body: string }

/** What came of it, and for how many seconds the receiver wants to be left alone. */
export type Sent = Pick<WebhookAttempt, 'status' | 'fault' | 'answer'> & { retryAfter?: number }

/** Sends a message. What goes wrong is in the answer; it throws only when it is ended early. */
export type Send = (message: Message, ended: AbortSignal) => Promise<Sent>

type Times = {
  /** Milliseconds until the answer must have begun; 15 seconds if absent. */
  answer?: number
  /** Milliseconds that what an answer says is waited for; 2 seconds if absent. */
  body?: number
}

const mostRead = 2_000
const mostKept = 300

/** Sends to the addresses that a policy allows: to the very ones that were checked, and no further. */
export const sender =
  (policy: Policy, { answer = 15_000, body = 2_000 }: Times = {}): Send =>
  async (message, ended) => {
    const late = AbortSignal.timeout(answer)
    const signal = AbortSignal.any([ended, late])
    try {
      const url = new URL(message.address)
      const destination = await unless(signal, destinationOf(url, policy))
      const response = await post(url, message, destination, signal)
      return await sentOf(response, body)
    } catch (error) {
      ended.throwIfAborted()
      if (late.aborted) return { fault: 'timeout' }
      return { fault: error instanceof ForbiddenAddress ? 'address' : 'network' }
    }
  }

/** A look-up of a name cannot be ended, but need not be waited for. */
async function unless<T>(signal: AbortSignal, work: Promise<T>): Promise<T> {
  const aborted = Promise.withResolvers<never>()
  const end = () => aborted.reject(signal.reason)
  signal.addEventListener('abort', end)
  try {
    return await Promise.race([work, aborted.promise])
  } finally {
    signal.removeEventListener('abort', end)
  }
}

function post(
  url: URL,
  { headers, body }: Message,
  destination: readonly [Resolved, ...Resolved[]],
  signal: AbortSignal,
): Promise<IncomingMessage> {
  const pinned: LookupFunction = (_, { all }, found) => {
    const [{ address, family }] = destination
    if (all) found(null, [...destination])
    else found(null, address, family)
  }
  const { promise, resolve, reject } = Promise.withResolvers<IncomingMessage>()
  const request = (url.protocol === 'https:' ? https : http).request(
    url,
    {
      method: 'POST',
      headers: {
        'content-type': 'application/json; charset=utf-8',
        'content-length': Buffer.byteLength(body),
        'user-agent': 'Torg-Webhooks/1',
        ...headers,
      },
      // A connection that is kept would not be one to the addresses of now.
      agent: false,
      lookup: pinned,
      signal,
    },
    resolve,
  )
  request.on('error', reject)
  request.end(body)
  return promise
}

async function sentOf(response: IncomingMessage, patience: number): Promise<Sent> {
  const { statusCode: status = 0 } = response
  const answer = await beginningOf(response, patience)
  if (status >= 200 && status < 300) return { status }
  const wait = retryAfterOf(response)
  return {
    status,
    fault: status >= 300 && status < 400 ? 'redirect' : 'status',
    ...(answer === '' ? {} : { answer }),
    ...(wait === undefined ? {} : { retryAfter: wait }),
  }
}

/** How an answer begins, as a line of text. Whoever sends it slowly, or without end, is not listened to. */
async function beginningOf(response: IncomingMessage, patience: number): Promise<string> {
  const chunks: Buffer[] = []
  let size = 0
  const enough = setTimeout(() => response.destroy(), patience)
  try {
    for await (const chunk of response) {
      chunks.push(chunk)
      size += chunk.length
      if (size >= mostRead) break
    }
  } catch {
    // The status has come, and counts.
  } finally {
    clearTimeout(enough)
    response.destroy()
  }
  return Buffer.concat(chunks)
    .toString('utf8')
    .replaceAll(/[\p{Cc}\s]+/gu, ' ')
    .trim()
    .slice(0, mostKept)
    .toWellFormed()
}

function retryAfterOf({ statusCode, headers }: IncomingMessage): number | undefined {
  const given = headers['retry-after']
  if ((statusCode !== 429 && statusCode !== 503) || given === undefined) return undefined
  const seconds = /^\d{1,9}$/.test(given) ? Number(given) : (Date.parse(given) - Date.now()) / 1000
  return Number.isFinite(seconds) && seconds > 0 ? seconds : undefined
}
