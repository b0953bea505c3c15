import fc from 'fast-check'

const change = fc.record({
  at: fc.nat(),
  length: fc.nat(24),
  instead: fc.oneof(
    fc.string({ unit: 'binary', maxLength: 8 }),
    fc.constantFrom(
      '"',
      '<',
      '>',
      '&',
      ';',
      ',',
      '{',
      '[',
      '\n',
      '\u0000',
      '&#0;',
      '0',
      '1e999',
      '9999-99-99',
      // What every object answers to.
      'constructor',
      '__proto__',
      'toString',
    ),
  ),
  // Where the new text comes from elsewhere in the document.
  from: fc.option(fc.nat(), { nil: undefined, freq: 4 }),
})

/** A document with some of it cut out, overwritten, moved, or cut short. */
export const damagedOf = (document: string): fc.Arbitrary<string> =>
  fc
    .tuple(fc.array(change, { maxLength: 8 }), fc.option(fc.nat(), { nil: undefined }))
    .map(([changes, end]) => {
      const damaged = changes.reduce((text, { at, length, instead, from }) => {
        const place = at % (text.length + 1)
        const other = from === undefined ? instead : text.slice(from % (text.length + 1)).slice(0, 200)
        return text.slice(0, place) + other + text.slice(place + length)
      }, document)
      return end === undefined ? damaged : damaged.slice(0, end % (damaged.length + 1))
    })
