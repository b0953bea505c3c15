import type { Kind } from '@torg/domain/records'
import { parseStored, type Reading } from '@torg/storage'
import type { Context } from 'hono'
import type { Env } from '../deps.ts'
import { mediaTypes } from '../formats/format.ts'
import type { Narrowed } from '../lists/narrow.ts'

/** Records of a list as lines of an import file, a page of the store at a time. */
export async function* linesOf<K extends Kind>(
  reading: Pick<Reading, 'list'>,
  kind: K,
  { filter, sift }: Narrowed<K>,
): AsyncGenerator<string, void, undefined> {
  for (let after: string | undefined, more = true; more; ) {
    const page = await reading.list(kind, filter, { limit: 200, ...(after === undefined ? {} : { after }) })
    const items = sift ? page.items.filter((stored) => sift(parseStored(stored))) : page.items
    if (items.length > 0) yield items.map(({ json }) => `{"kind":"${kind}","record":${json}}\n`).join('')
    after = page.next
    more = after !== undefined
  }
}

/** Texts as they are asked for, no faster than they are taken. */
export function streamOf(
  texts: AsyncGenerator<string, void, undefined>,
  abandoned = () => {},
): ReadableStream<Uint8Array<ArrayBuffer>> {
  const encoder = new TextEncoder()
  return new ReadableStream<Uint8Array<ArrayBuffer>>({
    async pull(controller) {
      const { value, done } = await texts.next()
      if (done) controller.close()
      else controller.enqueue(encoder.encode(value))
    },
    async cancel() {
      abandoned()
      await texts.return()
    },
  })
}

/** Answers line after line; what is too long to keep has no validator. */
export const answerLines = (
  c: Context<Env>,
  lines: AsyncGenerator<string, void, undefined>,
  headers: Record<string, string> = {},
): Response =>
  c.body(streamOf(lines), 200, {
    'Content-Type': mediaTypes.ndjson,
    'Cache-Control': 'no-cache',
    ...headers,
  })
