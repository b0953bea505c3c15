/** What a table has under a name that a document gives; nothing for the names that every object answers to. */
export const lookedUp = <T>(table: Readonly<Record<string, T>>, name: string): T | undefined =>
  Object.hasOwn(table, name) ? table[name] : undefined
