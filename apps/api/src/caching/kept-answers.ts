import { hash } from 'node:crypto'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { LRUCache } from 'lru-cache'
import type { Tally } from '../metrics/metrics.ts'
import type { Answer, Encoding } from './answer.ts'
import type { Marks, Tide } from './tide.ts'

const compress = { br: promisify(brotliCompress), gzip: promisify(gzip) }
const options = {
  br: { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } },
  gzip: { level: 6 },
}
const leastToCompress = 1024

// Together with its head in one text it is one write; what is larger costs more to put together than to send apart.
const mostInOneWrite = 12_000

// What is known keeps its headers: only what may have changed is told again, and who may read it.
// https://www.rfc-editor.org/rfc/rfc9110#section-15.4.5
const with304 = new Set([
  'access-control-allow-origin',
  'cache-control',
  'content-location',
  'etag',
  'expires',
  'vary',
  'warning',
])

type Bytes = Uint8Array<ArrayBuffer>

/** Names and values in turn, as Node's `writeHead` takes them. */
export type HeaderList = readonly string[]

/** What a kept answer comes to for those who want it in one way: the same each time, so it is put together once. */
export type Form = {
  readonly status: 200 | 304
  readonly encoding: Encoding | undefined
  readonly headers: HeaderList
  /** Once somebody wanted it. */
  sendable?: Sendable
  /** Where it is counted, once it has been. */
  tally?: Tally
}

/** What Node's server sends; a text has one character for each byte. */
export type Sendable = { readonly headers: HeaderList; readonly body: Bytes | string | undefined }

/** A finished answer with its validator, and with its compressed forms once somebody wanted them. */
export class KeptAnswer {
  readonly etag: string
  readonly size: number
  readonly answer: Pick<Answer, 'kinds' | 'until'>
  readonly marks: Marks
  readonly compressible: boolean
  /** In every encoding. */
  readonly validators: readonly string[]
  readonly #body: Bytes
  readonly #headers: Readonly<Record<string, string>>
  readonly #packed: Partial<Record<Encoding, Bytes | Promise<Bytes>>>
  readonly #forms: Form[] = []

  constructor(
    { body, validator, forms = {}, kinds, until }: Answer,
    headers: Readonly<Record<string, string>>,
    marks: Marks,
  ) {
    this.#body = typeof body === 'string' ? Buffer.from(body) : body
    this.#packed = { ...forms }
    this.answer = { kinds, until }
    this.#headers = headers
    this.marks = marks
    const { length } = this.#body
    this.size = (length > mostInOneWrite ? length : 2 * length) + 2000
    this.compressible = length >= leastToCompress
    this.etag = (validator ?? hash('sha256', this.#body, 'base64url')).slice(0, 27)
    this.validators = encodings.map((encoding) => quoted(this.etag, encoding))
  }

  in(encoding: Encoding | undefined): Bytes | Promise<Bytes> {
    if (encoding === undefined) return this.#body
    this.#packed[encoding] ??= compress[encoding](this.#body, options[encoding]).then((packed) => {
      const bytes = Uint8Array.from(packed)
      this.#packed[encoding] = bytes
      return bytes
    })
    return this.#packed[encoding]
  }

  form(status: 200 | 304, encoding: Encoding | undefined): Form {
    const place = 2 * encodings.indexOf(encoding) + Number(status === 304)
    this.#forms[place] ??= { status, encoding, headers: this.#headersOf(status, encoding) }
    return this.#forms[place]
  }

  /** What Node's server sends in this form; a promise while it is being packed. */
  sendable(form: Form): Sendable | Promise<Sendable> {
    const { status, encoding, headers } = form
    const sendableWith = (bytes: Bytes) => {
      const body = bytes.length > mostInOneWrite ? bytes : Buffer.from(bytes).toString('latin1')
      form.sendable = { headers: [...headers, 'content-length', String(bytes.length)], body }
      return form.sendable
    }
    if (status === 304) {
      form.sendable = { headers, body: undefined }
      return form.sendable
    }
    const bytes = this.in(encoding)
    return bytes instanceof Promise ? bytes.then(sendableWith) : sendableWith(bytes)
  }

  #headersOf(status: 200 | 304, encoding: Encoding | undefined): HeaderList {
    const headers: Record<string, string> = { ...this.#headers, etag: quoted(this.etag, encoding) }
    if (this.compressible)
      headers.vary = headers.vary ? `${headers.vary}, Accept-Encoding` : 'Accept-Encoding'
    if (encoding) headers['content-encoding'] = encoding
    return Object.entries(headers)
      .filter(([name]) => status === 200 || with304.has(name))
      .flat()
  }
}

const encodings = [undefined, 'br', 'gzip'] as const
const quoted = (etag: string, encoding: Encoding | undefined) => `"${etag}${encoding ? `-${encoding}` : ''}"`

/** Answers by address, as many as fit into `capacity` bytes; those asked for longest ago make room. */
export class KeptAnswers {
  readonly #byAddress: LRUCache<string, KeptAnswer>
  readonly #tide: Tide

  constructor(tide: Tide, capacity = 64_000_000) {
    this.#tide = tide
    this.#byAddress = new LRUCache({
      maxSize: capacity,
      maxEntrySize: capacity / 8,
      sizeCalculation: ({ size }) => size,
    })
  }

  /** The answer to an address if it is still true. */
  find(address: string, now: () => number): KeptAnswer | undefined {
    const kept = this.#byAddress.get(address)
    if (kept === undefined || !this.#tide.certain()) return undefined
    const { kinds, until } = kept.answer
    if ((until === undefined || now() < until) && !this.#tide.movedSince(kept.marks, kinds)) return kept
    this.#byAddress.delete(address)
    return undefined
  }

  /** The answer to an address as it was, if it is still there: better than none while nothing else can be had. */
  former(address: string): KeptAnswer | undefined {
    return this.#byAddress.get(address)
  }

  keep(address: string, kept: KeptAnswer): void {
    this.#byAddress.set(address, kept)
  }
}
