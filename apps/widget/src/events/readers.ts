/**
 * Reads a value that came from outside; `undefined` when it is not what it should be. The domain's schemas say the same
 * and more, but would make the bundle eight times as large.
 */
export type Read<T> = (value: unknown) => T | undefined

/** What a reader reads. */
export type Fields<R> = R extends Read<infer T> ? T : never

type Shape = Readonly<Record<string, Read<unknown>>>
type Plain<T> = { [K in keyof T]: T[K] } & {}

const isObject = (value: unknown): value is Record<string, unknown> =>
  Object(value) === value && !Array.isArray(value)

export const boolean: Read<boolean> = (value) => (value === true || value === false ? value : undefined)

export const number: Read<number> = (value) => (Number.isFinite(value) ? (value as number) : undefined)

/** A string that passes a test. */
export const stringThat =
  (isRight: (text: string) => unknown): Read<string> =>
  (value) => {
    try {
      return typeof value === 'string' && value && isRight(value) ? value : undefined
    } catch {
      return undefined
    }
  }

export const string: Read<string> = stringThat(Boolean)

/** An http or https address: the only ones that the widget links to. */
export const webAddress: Read<string> = stringThat((text) => /^https?:$/.test(new URL(text).protocol))

/** One of the keys of an object, such as the words that will be shown for it. */
export const keyOf = <K extends string>(keys: Readonly<Record<K, unknown>>): Read<K> =>
  stringThat((text) => Object.hasOwn(keys, text)) as Read<K>

/** The items that can be read; those that cannot are left out. */
export const list =
  <T>(read: Read<T>): Read<T[]> =>
  (value) =>
    Array.isArray(value) ? value.map(read).filter((item) => item !== undefined) : undefined

/** An object. It is unreadable when one of `required` is; of the others, those that are unreadable are left out. */
export const object =
  <R extends Shape, O extends Shape = Record<never, never>>(required: R, optional?: O) =>
  (
    value: unknown,
  ): Plain<{ [K in keyof R]: Fields<R[K]> } & { [K in keyof O]?: Fields<O[K]> }> | undefined => {
    if (!isObject(value)) return undefined
    const found: Record<string, unknown> = {}
    for (const [name, read] of Object.entries({ ...required, ...optional })) {
      const field = read(value[name])
      if (field !== undefined) found[name] = field
      else if (name in required) return undefined
    }
    return found as Plain<{ [K in keyof R]: Fields<R[K]> } & { [K in keyof O]?: Fields<O[K]> }>
  }

/** Values by name; those that cannot be read are left out. */
export const record =
  <T>(read: Read<T>): Read<Record<string, T>> =>
  (value) =>
    isObject(value)
      ? (Object.fromEntries(
          Object.entries(value)
            .map(([name, item]) => [name, read(item)])
            .filter(([, item]) => item !== undefined),
        ) as Record<string, T>)
      : undefined

const texts = record(string)

/** Texts by language. Entries that are no texts are left out; at least one must remain. */
export const localizedText: Read<Record<string, string>> = (value) => {
  const found = texts(value)
  return found && Object.keys(found).length > 0 ? found : undefined
}
