import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { fonts, range, subsetOf } from './subset.ts'

const read = (file: string) => readFileSync(new URL(file, import.meta.url))
const styles = (family: string) =>
  read('../fonts.css')
    .toString()
    .split('@font-face')
    .find((face) => face.includes(family)) ?? ''

test.each(fonts)('$name is what is left of its source', async ({ name, source, weights }) => {
  const original = readFileSync(fileURLToPath(import.meta.resolve(source)))
  expect((await subsetOf(original, weights)).equals(read(name))).toBe(true)
})

test.each(fonts)('$name is asked for the characters and weights that it has', ({ name, weights }) => {
  const face = styles(`/${name}`).replaceAll(/\s+/g, ' ')
  expect(face).toContain(`unicode-range: ${range};`)
  expect(face).toContain(`font-weight: ${weights.min} ${weights.max};`)
})
