import type { StorageError } from '@torg/storage'
import { Refusal } from './refusal.ts'

/** What a store that refuses a write means to the writer; nothing for what no writer brings about. */
export function refusalOfWrite(error: StorageError): Refusal | undefined {
  const { code, references } = error
  const caused = { cause: error }
  if (code === 'conflict') return new Refusal('precondition_failed', {}, [], caused)
  if (code === 'key_reused') return new Refusal('key_reused', {}, [], caused)
  if (code === 'bad_request') return new Refusal('bad_request', { reason: 'charset' }, [], caused)
  if (code === 'dangling_reference') return new Refusal('invalid', { references }, [], caused)
  return undefined
}
