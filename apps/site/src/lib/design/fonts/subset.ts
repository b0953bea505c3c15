import subset from 'subset-font'

/** The characters of Swedish, Finnish and English, of the names of neighbours, and of good typography. */
export const range =
  'U+0020-007E, U+00A0-00FF, U+0152-0153, U+2009-200A, U+2011, U+2013-2014, U+2018-201A, U+201C-201E, U+2022, U+2026, U+2032-2033, U+2039-203A, U+20AC, U+2191, U+2193, U+2212'

/** What is done with the digits and letters of these fonts; their own fractions are not used. */
const keepFeatures = ['kern', 'liga', 'lnum', 'tnum', 'pnum', 'calt', 'ccmp', 'locl', 'mark', 'mkmk', 'rclt']

const files = '@fontsource-variable'

/** The fonts of pages: where each comes from, and the weights that the styles ask for. */
export const fonts = [
  {
    name: 'piazzolla.woff2',
    source: `${files}/piazzolla/files/piazzolla-latin-opsz-normal.woff2`,
    weights: { min: 380, max: 700 },
  },
  {
    name: 'atkinson.woff2',
    source: `${files}/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2`,
    weights: { min: 400, max: 700 },
  },
]

function characters(): string {
  const ends = range.split(', ').map((part) =>
    part
      .slice(2)
      .split('-')
      .map((hex) => Number.parseInt(hex, 16)),
  )
  return ends
    .flatMap(([first = 0, last = first]) =>
      Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index)),
    )
    .join('')
}

/** A font with the characters, weights and features that pages use. */
export function subsetOf(font: Buffer, weights: { min: number; max: number }): Promise<Buffer> {
  const options = { targetFormat: 'woff2', variationAxes: { wght: weights }, keepFeatures } as const
  return subset(font, characters(), options)
}
