/** The languages of a preference such as `sv,fi;q=0.8`, best first; without those of `q=0` and without `*`. */
export const preferredLanguages = (preference: string): string[] =>
  preference
    .split(',')
    .map((part) => {
      const [tag = '', ...parameters] = part.split(';').map((piece) => piece.trim())
      const quality = parameters.find((piece) => /^q=/i.test(piece))?.slice(2)
      return { tag, quality: quality === undefined ? 1 : Number(quality) }
    })
    .filter(({ tag, quality }) => tag !== '' && tag !== '*' && quality > 0)
    .toSorted((a, b) => b.quality - a.quality)
    .map(({ tag }) => tag)
