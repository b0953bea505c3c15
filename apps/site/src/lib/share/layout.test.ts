import { expect, test } from 'vitest'
import { titleSize } from './layout.ts'

test('the longer a title, the smaller it is set', () => {
  const sizes = ['Torg', 'Finlands femte handlingsprogram för öppen förvaltning', 'Ett namn '.repeat(14)].map(
    (title) => titleSize(title, 1060),
  )
  expect(sizes).toEqual(sizes.toSorted((a, b) => b - a))
  expect(new Set(sizes).size).toBe(3)
})

test('one long word is set small enough for its line', () => {
  const word = 'Kansalaisjärjestöstrategiaverkostotapaaminen'
  expect(titleSize(word, 660) * word.length * 0.6).toBeLessThan(660)
})
