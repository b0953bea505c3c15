import type { Kind, Stored } from '@torg/domain/records'
import { etagOf, jsonOf } from './send.ts'

/** A record, and the validator of this version of it. */
export type Version<K extends Kind> = { record: Stored<K>; etag: string }

export const versionOf = async <K extends Kind>(response: Response): Promise<Version<K>> => ({
  record: await jsonOf(response),
  etag: etagOf(response),
})
