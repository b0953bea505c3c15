import { type Kind, type RecordOf, references, type Stored } from '@torg/domain/records'
import { parseStored, type Reading, type RecordName, type StoredText } from '@torg/storage'
import type { Find } from '../formats/at-hand.ts'

const keyOf = (kind: Kind, id: string) => `${kind}/${id}`

/** The records that an event names, each once. */
export const namedBy = (event: Stored<'event'>): RecordName[] => [
  ...new Map(references('event', event).map(({ kind, id }) => [keyOf(kind, id), { kind, id }])).values(),
]

/** Records that are named, as they are now. */
export class Named {
  readonly #texts: ReadonlyMap<string, StoredText>
  readonly #records = new Map<string, RecordOf<Kind> | undefined>()

  private constructor(texts: readonly StoredText[]) {
    this.#texts = new Map(texts.map((text) => [keyOf(text.kind, text.id), text]))
  }

  static async fetch(names: readonly RecordName[], reading: Pick<Reading, 'getAll'>): Promise<Named> {
    const each = new Map(names.map((name) => [keyOf(name.kind, name.id), name]))
    return new Named(await reading.getAll([...each.values()]))
  }

  /** What these records are: another text when one of them is another. */
  state(names: readonly RecordName[]): string {
    return names.map(({ kind, id }) => this.#texts.get(keyOf(kind, id))?.digest ?? '').join(' ')
  }

  /** Finds these records and no others. */
  among(names: readonly RecordName[]): Find {
    const known = new Set(names.map(({ kind, id }) => keyOf(kind, id)))
    // The key names the kind, so what lies there is of that kind.
    return <K extends Kind>(kind: K, id: string) =>
      (known.has(keyOf(kind, id)) ? this.#record(keyOf(kind, id)) : undefined) as RecordOf<K> | undefined
  }

  #record(key: string): RecordOf<Kind> | undefined {
    if (!this.#records.has(key)) {
      const text = this.#texts.get(key)
      this.#records.set(key, text && parseStored(text))
    }
    return this.#records.get(key)
  }
}
