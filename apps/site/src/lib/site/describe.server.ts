import type { Kind, Stored } from '@torg/domain/records'
import { toSchemaOrg, toScriptText } from '@torg/interchange/schema-org'
import type { Site } from './site.server.ts'

/** A record as schema.org text for search engines, safe inside a script element. */
export const describe = <K extends Kind>(kind: K, record: Stored<K>, { readership }: Site): string =>
  toScriptText(toSchemaOrg(kind, record, readership).document)
