/** An IRI that a relative one means; `undefined` when it means none. */
export function resolve(relative: string, base: string): string | undefined {
  try {
    return new URL(relative, base === '' ? undefined : base).href
  } catch {
    return undefined
  }
}
