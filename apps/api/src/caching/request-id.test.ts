import { expect, test } from 'vitest'
import { requestIdOf } from './request-id.ts'

test('no two requests have one id', () => {
  const ids = Array.from({ length: 2_000 }, () => requestIdOf(undefined))
  expect(new Set(ids).size).toBe(ids.length)
  for (const id of ids) expect(id).toMatch(/^[\w-]{24}$/)
})

test.each(['short', 'a'.repeat(65), 'not an id', ''])('%j is not taken for an id', (given) => {
  expect(requestIdOf(given)).toMatch(/^[\w-]{24}$/)
})
