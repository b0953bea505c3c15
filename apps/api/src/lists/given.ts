type Given<T> = { [Name in keyof T]?: Exclude<T[Name], undefined> }

/** Without what is `undefined`: what was not asked for is no condition. */
export const given = <T extends object>(conditions: T): Given<T> =>
  Object.fromEntries(Object.entries(conditions).filter(([, value]) => value !== undefined)) as Given<T>
