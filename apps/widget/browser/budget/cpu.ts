const median = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN

/** The median of several runs. */
export async function medianOf(runs: number, run: () => Promise<number>): Promise<number> {
  const all: number[] = []
  for (let index = 0; index < runs; index += 1) all.push(await run())
  return median(all)
}
