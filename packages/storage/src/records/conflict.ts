import { StorageError } from '../error.ts'

/** @throws StorageError `conflict` when the store has another version than the writer expects. */
export function refuseConflict(
  name: string,
  present: number | undefined,
  expected: number | 'none' | undefined,
): void {
  if (expected === undefined || expected === (present ?? 'none')) return
  if (present === undefined) {
    throw new StorageError('conflict', `Expected version ${expected} of ${name}; it does not exist.`)
  }
  throw new StorageError(
    'conflict',
    `Expected ${expected === 'none' ? `no ${name} yet` : `version ${expected} of ${name}`}; the store has version ${present}.`,
    { currentVersion: present },
  )
}
