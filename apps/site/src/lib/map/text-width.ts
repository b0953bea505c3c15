/** Shares of the font size, measured on Atkinson Hyperlegible Next at the weight of labels and rounded up. */
const widths: [RegExp, number][] = [
  [/[iIljtf.,:;'’\- ()]/, 0.36],
  [/[mwMW]/, 0.95],
  [/\p{Lu}/u, 0.72],
]
const usual = 0.61

/** About how wide a text is in pixels, rather too wide than too narrow. */
export const textWidth = (text: string, fontSize: number): number =>
  fontSize *
  [...text].reduce((sum, letter) => sum + (widths.find(([pattern]) => pattern.test(letter))?.[1] ?? usual), 0)
