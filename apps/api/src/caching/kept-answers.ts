import { hash } from 'node:crypto'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { LRUCache } from 'lru-cache'
import type { Answer, Encoding } from './answer.ts'
import type { Marks, Tide } from './tide.ts'

const compress = { br: promisify(brotliCompress), gzip: promisify(gzip) }
const options = {
  br: { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } },
  gzip: { level: 6 },
}
const leastToCompress = 1024

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

/** A finished answer with its validator, and with its compressed forms once somebody wanted them. */
export class KeptAnswer {
  readonly etag: string
  readonly size: number
  readonly answer: Pick<Answer, 'kinds' | 'until'>
  readonly marks: Marks
  readonly compressible: boolean
  /** The kind of address that it answers, once somebody wanted to know. */
  route?: string
  readonly #body: Bytes
  readonly #headers: Readonly<Record<string, string>>
  readonly #forms: Partial<Record<Encoding, Bytes | Promise<Bytes>>>
  readonly #lists = new Map<string, HeaderList>()

  constructor(
    { body, validator, forms = {}, kinds, until }: Answer,
    headers: Readonly<Record<string, string>>,
    marks: Marks,
  ) {
    this.#body = typeof body === 'string' ? Buffer.from(body) : body
    this.#forms = { ...forms }
    this.answer = { kinds, until }
    this.#headers = headers
    this.marks = marks
    this.size = this.#body.length + 2000
    this.compressible = this.#body.length >= leastToCompress
    this.etag = (validator ?? hash('sha256', this.#body, 'base64url')).slice(0, 27)
  }

  in(encoding: Encoding | undefined): Bytes | Promise<Bytes> {
    if (encoding === undefined) return this.#body
    this.#forms[encoding] ??= compress[encoding](this.#body, options[encoding]).then((form) =>
      Uint8Array.from(form),
    )
    return this.#forms[encoding]
  }

  /** The headers of an answer with this status in this encoding: the same each time, so they are put together once. */
  headers(status: 200 | 304, encoding: Encoding | undefined): HeaderList {
    const key = `${status} ${encoding}`
    const known = this.#lists.get(key)
    if (known) return known
    const etag = `"${this.etag}${encoding ? `-${encoding}` : ''}"`
    const headers: Record<string, string> = { ...this.#headers, etag }
    if (this.compressible)
      headers.vary = headers.vary ? `${headers.vary}, Accept-Encoding` : 'Accept-Encoding'
    if (encoding) headers['content-encoding'] = encoding
    const told = Object.entries(headers).filter(([name]) => status === 200 || with304.has(name))
    const list = told.flat()
    this.#lists.set(key, list)
    return list
  }
}

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
  find(address: string, now: number): KeptAnswer | undefined {
    const kept = this.#byAddress.get(address)
    if (kept === undefined || !this.#tide.certain()) return undefined
    const { kinds, until = Infinity } = kept.answer
    if (now < until && !this.#tide.movedSince(kept.marks, kinds)) return kept
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
