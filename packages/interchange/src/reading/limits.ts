/** How much of a document is read; what comes after is reported, not read. */
export type Limits = {
  /** UTF-16 code units of the document. */
  characters: number
  /** Records that come out of it. */
  records: number
  /** How deep objects may be inside objects. */
  depth: number
  /** Problems that are listed one by one. */
  problems: number
}

export const usualLimits: Limits = {
  characters: 20_000_000,
  records: 50_000,
  depth: 16,
  problems: 1000,
}
