import { type Kind, type RecordOf, references, type Stored } from '@torg/domain/records'
import { parseStored, type Reading, type RecordName } from '@torg/storage'

/** Finds a record by its id among those at hand. */
export type Find = <K extends Kind>(kind: K, id: string) => RecordOf<K> | undefined

/** Fetches what records refer to, so that a writer can name it. */
export async function fetchReferred<K extends Kind>(
  reading: Pick<Reading, 'getAll'>,
  kind: K,
  records: readonly Stored<K>[],
): Promise<{ find: Find; kinds: Kind[] }> {
  const names = new Map<string, RecordName>()
  for (const record of records)
    for (const { kind: target, id } of references(kind, record))
      names.set(`${target}/${id}`, { kind: target, id })
  const stored = await reading.getAll([...names.values()])
  const byName = new Map(stored.map((text) => [`${text.kind}/${text.id}`, parseStored(text)]))
  return {
    // The key names the kind, so what lies there is of that kind.
    find: <T extends Kind>(target: T, id: string) => byName.get(`${target}/${id}`) as RecordOf<T> | undefined,
    kinds: [...new Set([...names.values()].map((name) => name.kind))],
  }
}
