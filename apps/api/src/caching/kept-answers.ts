import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import type { Answer } from './answer.ts'
import type { Marks, Tide } from './tide.ts'

const compress = { br: promisify(brotliCompress), gzip: promisify(gzip) }
const options = {
  br: { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } },
  gzip: { level: 6 },
}
const leastToCompress = 1024

export type Encoding = keyof typeof compress
type Body = string | Uint8Array<ArrayBuffer>

/** A finished answer with its validator, and with its compressed forms once somebody wanted them. */
export class KeptAnswer {
  readonly etag: string
  readonly size: number
  readonly answer: Answer
  readonly headers: Readonly<Record<string, string>>
  readonly marks: Marks
  readonly #forms: Partial<Record<Encoding, Promise<Uint8Array<ArrayBuffer>>>> = {}

  constructor(answer: Answer, headers: Readonly<Record<string, string>>, marks: Marks) {
    this.answer = answer
    this.headers = headers
    this.marks = marks
    this.size = answer.body.length * 2 + 1000
    this.etag = createHash('sha256').update(answer.body).digest('base64url').slice(0, 27)
  }

  get compressible(): boolean {
    return this.answer.body.length >= leastToCompress
  }

  in(encoding: Encoding | undefined): Body | Promise<Body> {
    if (encoding === undefined) return this.answer.body
    this.#forms[encoding] ??= compress[encoding](this.answer.body, options[encoding]).then((form) =>
      Uint8Array.from(form),
    )
    return this.#forms[encoding]
  }
}

/** Answers by address, as many as fit into `capacity` bytes; those asked for longest ago make room. */
export class KeptAnswers {
  readonly #byAddress = new Map<string, KeptAnswer>()
  readonly #tide: Tide
  readonly #capacity: number
  #size = 0

  constructor(tide: Tide, capacity = 64_000_000) {
    this.#tide = tide
    this.#capacity = capacity
  }

  /** The answer to an address if it is still true. */
  find(address: string, now: number): KeptAnswer | undefined {
    const kept = this.#byAddress.get(address)
    if (kept === undefined) return undefined
    const { kinds, until = Infinity } = kept.answer
    if (now >= until || this.#tide.movedSince(kept.marks, kinds)) {
      this.#drop(address, kept)
      return undefined
    }
    // A map keeps its order of insertion: what is found goes to the end, what waits at the front is dropped first.
    this.#byAddress.delete(address)
    this.#byAddress.set(address, kept)
    return kept
  }

  keep(address: string, kept: KeptAnswer): void {
    const former = this.#byAddress.get(address)
    if (former) this.#drop(address, former)
    if (kept.size > this.#capacity / 8) return
    this.#byAddress.set(address, kept)
    this.#size += kept.size
    for (const [oldest, entry] of this.#byAddress) {
      if (this.#size <= this.#capacity) break
      this.#drop(oldest, entry)
    }
  }

  #drop(address: string, kept: KeptAnswer) {
    this.#byAddress.delete(address)
    this.#size -= kept.size
  }
}
