import { expect, test } from 'vitest'
import { putInto } from './document.ts'

test('a report takes the place of the one before, and leaves the rest as it is', () => {
  const before = 'Words.\n\n<!-- bench -->\n\nold\n<!-- /bench -->\n\nMore words.\n'
  const once = putInto(before, 'new\n')
  expect(once).toBe('Words.\n\n<!-- bench -->\n\nnew\n\n<!-- /bench -->\n\nMore words.\n')
  expect(putInto(once, 'new\n')).toBe(once)
})

test('a document without the marks is refused', () => {
  expect(() => putInto('Words.', 'new')).toThrow('<!-- bench -->')
})
