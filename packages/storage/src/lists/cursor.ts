import { createHash } from 'node:crypto'
import { StorageError } from '../error.ts'

const check = (payload: string) =>
  createHash('sha256').update(`torg ${payload}`).digest('base64url').slice(0, 8)

/** A place in a list, as text that says for which list it is and whether it is whole. */
export function writeCursor(list: string, place: readonly (string | number)[]): string {
  const payload = Buffer.from(JSON.stringify([list, ...place])).toString('base64url')
  return `${payload}.${check(payload)}`
}

/** @throws StorageError `bad_cursor` */
export function readCursor(list: string, cursor: string): (string | number)[] {
  const [payload = '', sum, ...rest] = cursor.split('.')
  if (sum !== check(payload) || rest.length > 0) {
    throw new StorageError(
      'bad_cursor',
      'Expected a cursor as an earlier page gave it; received another text.',
    )
  }
  const [name, ...place] = JSON.parse(Buffer.from(payload, 'base64url').toString()) as (string | number)[]
  if (name !== list) {
    throw new StorageError(
      'bad_cursor',
      `Expected a cursor of the list "${list}"; received one of "${name}".`,
    )
  }
  return place
}
