import { type Kind, kinds, type RecordOf } from '@torg/domain/records'
import { Refusal } from '../problems/refusal.ts'

/** Without what the store adds: a record that was read can be sent back as it came. */
export function withoutRecorded(body: unknown): unknown {
  if (typeof body !== 'object' || body === null || !('recorded' in body)) return body
  const { recorded: _, ...record } = body
  return record
}

/**
 * A body as a record of a kind.
 * @throws Refusal `invalid`
 */
export function validate<K extends Kind>(kind: K, body: unknown): RecordOf<K> {
  const input = withoutRecorded(body)
  const result = kinds[kind].schema.safeParse(input)
  if (!result.success) throw new Refusal('invalid', { invalid: { error: result.error, input } })
  return result.data as RecordOf<K>
}
