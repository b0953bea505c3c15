import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { contrast } from '../contrast/contrast.ts'

const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8')
const tokens = new Map(
  [...css.matchAll(/--([\w-]+): light-dark\((#\w{6}), (#\w{6})\)/g)].map(([, name, light, dark]) => [
    name ?? '',
    { light: light ?? '', dark: dark ?? '' },
  ]),
)

const papers = ['paper', 'paper-raised', 'paper-sunk', 'stone']
const pairs: [foreground: string, background: string, least: number][] = [
  ...papers.flatMap((paper): [string, string, number][] => [
    ['ink', paper, 7],
    ['ink-soft', paper, 7],
    ['lake', paper, 7],
    ['lake-strong', paper, 7],
    ['lingon', paper, 4.5],
    ['moss', paper, 4.5],
    ['rule', paper, 3],
    ['edge', paper, 3],
  ]),
  ['on-lake', 'lake', 7],
  ['on-lake', 'lake-strong', 7],
  ['lake', 'lake-wash', 4.5],
  ['lake-strong', 'lake-wash', 7],
  ['ink', 'lake-wash', 7],
  ['lingon', 'lingon-wash', 4.5],
  ['ink', 'lingon-wash', 7],
  ['moss', 'moss-wash', 4.5],
  ['ink', 'moss-wash', 7],
]

describe.each(['light', 'dark'] as const)('in %s', (scheme) => {
  test.each(pairs)('%s on %s reaches %d to 1', (foreground, background, least) => {
    const [over, under] = [tokens.get(foreground)?.[scheme], tokens.get(background)?.[scheme]]
    expect(over, foreground).toBeDefined()
    expect(under, background).toBeDefined()
    expect(contrast(over ?? '', under ?? '')).toBeGreaterThanOrEqual(least)
  })
})

test('every coloured token stands in a measured pair, save the hairline, which only decorates', () => {
  const measured = new Set(pairs.flatMap((pair) => pair.slice(0, 2)))
  expect([...tokens.keys()].filter((name) => !measured.has(name))).toEqual(['hairline'])
})
