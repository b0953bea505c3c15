/** Fields of a record that is being read, before its schema has judged them. */
export type Fields = Record<string, unknown>

/** A list under a key, unless it is empty. */
export const list = (key: string, values: readonly unknown[]): Fields =>
  values.length > 0 ? { [key]: values } : {}

/** The fields that have a value; `undefined` when none has. */
export function some(fields: Fields): Fields | undefined {
  const given = Object.entries(fields).filter(([, value]) => value !== undefined)
  return given.length > 0 ? Object.fromEntries(given) : undefined
}
