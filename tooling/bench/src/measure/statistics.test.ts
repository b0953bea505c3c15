import { expect, test } from 'vitest'
import { figuresOf, type Run } from './pair.ts'
import { median, spread } from './statistics.ts'

test.each([
  [[3], 3],
  [[9, 1, 5], 5],
  [[4, 1, 3, 2], 2.5],
  [[100, 1, 2], 2],
])('the median of %j is %d', (figures, expected) => {
  expect(median(figures)).toBe(expected)
})

test('there is no median of nothing', () => {
  expect(() => median([])).toThrow('at least one')
})

test('spread is the greatest through the least', () => {
  expect(spread([0.5, 0.4, 0.8])).toBe(2)
})

const run = (requests: number, cpu: number | undefined, failures = 0): Run => ({
  requests,
  seconds: 2,
  failures,
  cpu,
  database: cpu,
})

test('the ratio is taken within each pair, so that a machine that slows down between them does not count', () => {
  const figures = figuresOf([
    { ours: run(800, 1), raw: run(1000, 1) },
    { ours: run(40, 1), raw: run(50, 1) },
    { ours: run(4, 1), raw: run(5, 1) },
  ])
  expect(figures.ratio).toBe(0.8)
  expect(figures.spread).toBe(1)
  expect(figures.ours).toBe(20)
})

test('CPU is told for one request, and not at all where one run could not tell it', () => {
  expect(figuresOf([{ ours: run(1000, 0.2), raw: run(1000, 0.1) }])).toMatchObject({ cpu: 200, rawCpu: 100 })
  const untold = figuresOf([
    { ours: run(1000, 0.2), raw: run(1000, 0.1) },
    { ours: run(1000, undefined), raw: run(1000, 0.1) },
  ])
  expect(untold).not.toHaveProperty('cpu')
  expect(untold.rawCpu).toBe(100)
})

test('failures of both are told', () => {
  expect(figuresOf([{ ours: run(10, 1, 2), raw: run(10, 1, 3) }]).failures).toBe(5)
})
