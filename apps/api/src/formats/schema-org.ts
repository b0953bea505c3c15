import type { Kind } from '@torg/domain/records'
import { toItemList, toSchemaOrg } from '@torg/interchange/schema-org'
import { pathTo } from '../records/find.ts'
import { fetchReferred } from './at-hand.ts'
import type { Writer } from './writers.ts'

/** Records of a kind as schema.org JSON-LD: one by its own type, several as an ItemList. */
export const schemaOrg =
  <K extends Kind>(kind: K): Writer<K> =>
  async (records, { one, languages, address }, { store, config }) => {
    const { find, kinds } = await fetchReferred(store, kind, records)
    const context = {
      address: (target: Kind, id: string) => `${config.publicUrl}${pathTo(target, id)}`,
      find,
      ...(languages.length > 0 ? { languages } : {}),
    }
    const [first] = records
    const { document } =
      one && first
        ? toSchemaOrg(kind, first, context)
        : toItemList(kind, records, { ...context, url: `${config.publicUrl}${address}` })
    return { body: JSON.stringify(document), kinds: [kind, ...kinds] }
  }
