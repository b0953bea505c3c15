import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'

const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8')
const tokens = new Map(
  [...css.matchAll(/--([\w-]+): light-dark\((#\w{6}), (#\w{6})\)/g)].map(([, name, light, dark]) => [
    name ?? '',
    { light: light ?? '', dark: dark ?? '' },
  ]),
)

/** WCAG 2.2 relative luminance. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

function contrast(a: string, b: string): number {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y)
  return (high + 0.05) / (low + 0.05)
}

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
