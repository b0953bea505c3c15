import type { RecordOf } from '@torg/domain/records'
import { type Id, type Kind, pointerTo } from '@torg/domain/values'
import type { Loss, LossReason } from './loss.ts'

type Fate = 'carried' | LossReason

type KeyOf<T> = T extends unknown ? keyof T & string : never
type ValueAt<T, K> = T extends unknown ? (K extends keyof T ? T[K] : undefined) : never
type FieldAt<T> = undefined extends T ? Field<NonNullable<T>> | undefined : Field<T>

/**
 * A value of a record with its pointer. Whoever writes it into a document says so here; whatever nobody speaks for
 * counts as lost, so that nothing is lost in silence.
 */
export class Field<T> {
  readonly value: T
  readonly #pointer: string
  readonly #fates: Map<string, Fate>

  constructor(value: T, pointer: string, fates: Map<string, Fate>) {
    this.value = value
    this.#pointer = pointer
    this.#fates = fates
  }

  /** The field under a key; `undefined` when the record does not have it. */
  get<K extends KeyOf<T>>(key: K): FieldAt<ValueAt<T, K>> {
    const value = (this.value as Record<string, unknown>)[key]
    const field =
      value === undefined ? undefined : new Field(value, `${this.#pointer}${pointerTo([key])}`, this.#fates)
    return field as FieldAt<ValueAt<T, K>>
  }

  /** The entries of a list. */
  items(): T extends readonly (infer Item)[] ? Field<Item>[] : never {
    const items = (this.value as readonly unknown[]).map(
      (item, index) => new Field(item, `${this.#pointer}/${index}`, this.#fates),
    )
    return items as T extends readonly (infer Item)[] ? Field<Item>[] : never
  }

  /** The value, said to be in the document as data, with everything under it that nothing else is said of. */
  carry(): T {
    this.#fates.set(this.#pointer, 'carried')
    return this.value
  }

  /** The value, said not to be in the document as data. What was carried once stays carried. */
  lose(reason: LossReason): T {
    if (this.#fates.get(this.#pointer) !== 'carried') this.#fates.set(this.#pointer, reason)
    return this.value
  }
}

type Losses = { losses: { pointer: string; reason: LossReason }[]; whole: LossReason | undefined }

type Fates = ReadonlyMap<string, Fate>

/** The fate of a value in each account, where nothing nearer to it is said than of what holds it. */
const fatesAt = (pointer: string, accounts: readonly Fates[], above: readonly Fate[]): Fate[] =>
  accounts.map((fates, index) => fates.get(pointer) ?? above[index] ?? 'no-place')

function remaining(
  value: unknown,
  pointer: string,
  accounts: readonly Fates[],
  above: readonly Fate[],
): Losses {
  const fates = fatesAt(pointer, accounts, above)
  const [first = 'no-place'] = fates
  const fate = fates.includes('carried') ? 'carried' : first
  if (typeof value !== 'object' || value === null)
    return fate === 'carried'
      ? { losses: [], whole: undefined }
      : { losses: [{ pointer, reason: fate }], whole: fate }
  const parts = Object.entries(value)
    .filter(([, part]) => part !== undefined)
    .map(([key, part]) => remaining(part, `${pointer}${pointerTo([key])}`, accounts, fates))
  const [beginning] = parts
  // One loss says it for a subtree that is lost whole for one reason.
  const whole = beginning?.whole
  if (whole !== undefined && parts.every((part) => part.whole === whole))
    return { losses: [{ pointer, reason: whole }], whole }
  return { losses: parts.flatMap(({ losses }) => losses), whole: undefined }
}

export type Account<T> = {
  record: Field<T>
  /** The fields that every record has, whatever its kind. */
  id: Field<Id>
  example: Field<boolean> | undefined
  /** What is said of each value so far. */
  fates: Fates
  /**
   * What nobody carried, with the reasons that were given; `no-place` where none was.
   * @param beside the fates of the same record in a part of the document that keeps an account of its own
   */
  lost: (beside?: Fates) => Loss[]
}

/** Opens the account of a record that is about to be written in another format. `recorded` is not part of it. */
export function accountOf<K extends Kind, R extends RecordOf<K> & { id: Id; example?: boolean | undefined }>(
  kind: K,
  record: R,
): Account<R> {
  const fates = new Map<string, Fate>()
  return {
    record: new Field(record, '', fates),
    id: new Field(record.id, '/id', fates),
    example: record.example === undefined ? undefined : new Field(record.example, '/example', fates),
    fates,
    lost: (beside) => {
      const { recorded: _, ...stated } = record as R & { recorded?: unknown }
      return remaining(stated, '', beside ? [fates, beside] : [fates], []).losses.map((loss) => ({
        kind,
        record: record.id,
        ...loss,
      }))
    },
  }
}
