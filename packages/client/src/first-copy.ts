import type { Change } from '@torg/domain/queries'
import type { Kind, Stored } from '@torg/domain/records'
import { TorgError } from './error.ts'
import { changesAfter, newestOfEach } from './feed.ts'
import type { Reader } from './read.ts'
import { altered, type Pending, put, type Step, sha256, stepsOf } from './step.ts'

const path = 'dump.ndjson'

/**
 * Everything, from the dump, then held against the whole feed: what the dump has not, or not any more as it is,
 * is mended record by record. Returns the sequence number up to which the copy is complete.
 *
 * @throws TorgError `gap`, `altered`
 */
export async function* firstCopy(
  reader: Reader,
  pending: Pending,
  signal: AbortSignal | undefined,
): AsyncGenerator<Step, number, undefined> {
  const copied = new Map<string, { version: number; digest: string }>()
  for await (const line of lines(reader.stream(path, 'application/x-ndjson', { signal }))) {
    const { kind, record } = parse(line)
    // The text of the record as it stands in the line: what the feed has the digest of.
    const text = line.slice(line.indexOf('"record":') + 9, -1)
    copied.set(`${kind}/${record.id}`, {
      version: record.recorded.version,
      digest: await sha256(text),
    })
    yield put(kind, record, 0)
  }

  const newest = new Map<string, Change>()
  const feed = changesAfter(reader, 0, signal)
  let part = await feed.next()
  for (; !part.done; part = await feed.next()) newestOfEach(part.value, newest)

  for (const [name, change] of newest) {
    const copy = copied.get(name)
    copied.delete(name)
    if (change.action === 'removed' && !copy) continue
    if (copy && change.action !== 'removed' && copy.version >= change.version) {
      // Of a later version: a change that is yet to come tells of it.
      if (copy.version === change.version && copy.digest !== change.digest) throw altered(change, path)
      continue
    }
    yield* stepsOf(change, reader, pending, signal)
  }
  // Whatever was in the dump when the feed was read stands in the feed.
  for (const name of copied.keys()) {
    const [kind = '', id = ''] = name.split('/')
    throw altered({ kind: kind as Kind, id, sequence: 0 }, path)
  }
  return part.value
}

function parse(line: string): { kind: Kind; record: Stored<Kind> } {
  try {
    return JSON.parse(line)
  } catch (cause) {
    throw new TorgError('unreadable', 'Expected lines of JSON in the dump; received something else', {
      url: path,
      cause,
    })
  }
}

async function* lines(pieces: AsyncIterable<string>): AsyncGenerator<string, void, undefined> {
  let rest = ''
  for await (const piece of pieces) {
    const parts = (rest + piece).split('\n')
    rest = parts.pop() ?? ''
    yield* parts
  }
  if (rest !== '') yield rest
}
