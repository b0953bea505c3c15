import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fold, line, text, texts, uri } from './line.ts'

const octets = (value: string) => new TextEncoder().encode(value).length
const unfold = (value: string) => value.replaceAll('\r\n ', '')

test('a line of 75 octets stays whole, one of 76 is folded', () => {
  expect(fold('x'.repeat(75))).toBe('x'.repeat(75))
  expect(fold('x'.repeat(76))).toBe(`${'x'.repeat(75)}\r\n x`)
})

test.each(['å', 'ö', '€', '🏛'])('a fold never cuts %s apart', (character) => {
  for (let before = 70; before <= 76; before++) {
    const long = `${'x'.repeat(before)}${character}${'y'.repeat(80)}`
    const parts = fold(long).split('\r\n')
    expect(parts.every((part) => octets(part) <= 75)).toBe(true)
    expect(parts.filter((part) => part.includes(character))).toHaveLength(1)
    expect(unfold(fold(long))).toBe(long)
  }
})

test('any text folds to lines of at most 75 octets and unfolds to itself', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (value) => {
      const folded = line('X', text(value))
      expect(folded.split('\r\n').every((part) => octets(part) <= 75)).toBe(true)
      expect(unfold(folded)).toBe(`X:${text(value)}`)
    }),
  )
})

test('text escapes what separates, and writes a line end as \\n', () => {
  expect(text('a,b;c\\d\r\ne\rf\ng')).toBe('a\\,b\\;c\\\\d\\ne\\nf\\ng')
  expect(texts(['a,b', 'c'])).toBe('a\\,b,c')
})

test('text leaves out control characters and halves of surrogate pairs', () => {
  expect(text('a\u0000b\u0007c\td\ud83d')).toBe('abc\td')
})

test('a parameter is quoted when it must be, and encoded as in RFC 6868', () => {
  expect(line('X', 'v', { LABEL: 'plain' })).toBe('X;LABEL=plain:v')
  expect(line('X', 'v', { LABEL: 'a:b;c,d' })).toBe('X;LABEL="a:b;c,d":v')
  expect(line('X', 'v', { LABEL: '"^\n' })).toBe("X;LABEL=^'^^^n:v")
  expect(line('X', 'v', { LABEL: undefined })).toBe('X:v')
})

test('an address cannot begin a line of its own', () => {
  expect(uri('https://torg.example/\r\nBEGIN:VEVENT')).toBe('https://torg.example/BEGIN:VEVENT')
})
