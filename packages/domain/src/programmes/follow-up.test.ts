import { expect, test } from 'vitest'
import { onlyAdds, type ProgressEntry, progressOn } from './follow-up.ts'

const entry = (id: string, asOf: string, node?: string): ProgressEntry => ({
  id,
  asOf,
  narrative: { en: id },
  ...(node ? { node } : {}),
})
const entries = [entry('late', '2025-11'), entry('early', '2024-06-30'), entry('node', '2024-09', '1.1')]

test.each([
  ['2024-06-29', undefined, undefined],
  ['2024-06-30', undefined, 'early'],
  ['2025-11-15', undefined, 'early'],
  ['2025-11-30', undefined, 'late'],
  ['2025-11-30', '1.1', 'node'],
  ['2025-11-30', '1.2', undefined],
])('on %s, progress of node %s is told by %s', (on, node, id) => {
  expect(progressOn(entries, on, node)?.id).toBe(id)
})

test('entries can be added, not changed or removed', () => {
  expect(onlyAdds(entries, [...entries, entry('new', '2026')])).toBe(true)
  expect(onlyAdds(entries, entries.slice(1))).toBe(false)
  expect(onlyAdds(entries, entries.with(0, entry('late', '2025-12')))).toBe(false)
})
