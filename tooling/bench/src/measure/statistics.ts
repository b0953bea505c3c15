/** The middle of several figures, the mean of the two in the middle of an even number of them. */
export function median(figures: readonly number[]): number {
  if (figures.length === 0) throw new Error('Expected at least one figure.')
  const sorted = figures.toSorted((a, b) => a - b)
  const middle = sorted.length >> 1
  const upper = sorted[middle] ?? Number.NaN
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2
}

/** How far figures lie apart: the greatest through the least. */
export const spread = (figures: readonly number[]): number => Math.max(...figures) / Math.min(...figures)
