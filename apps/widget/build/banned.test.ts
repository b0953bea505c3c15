import { globSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'

const root = path.resolve(import.meta.dirname, '..')

/** What no security officer should have to look for. */
const banned: [name: string, pattern: RegExp][] = [
  [
    'markup as text',
    /\b(?:innerHTML|outerHTML|insertAdjacentHTML|setHTML\w*|parseFromString|createContextualFragment)\b|document\.write/,
  ],
  ['style attributes', /\.style\b(?!sheet)|cssText|['"`]style['"`]\s*[,:]/i],
  ['evaluation of text', /\beval\(|new Function\b|\bFunction\(|set(?:Timeout|Interval)\(\s*['"`]/],
  ['policies of its own', /trustedTypes|createPolicy/],
  ['storage', /\b(?:localStorage|sessionStorage|indexedDB|caches)\b/],
  ['cookies', /\bcookie/i],
  ['code from elsewhere', /\bimport\(|importScripts|createElement\(\s*['"`]script/],
  ['beacons', /sendBeacon|XMLHttpRequest|new Image\b|WebSocket|EventSource/],
]

const sources = globSync('src/**/*.ts', { cwd: root, exclude: ['**/*.test.ts', '**/*.test-d.ts'] })

test.each([...sources, 'dist/events.js', 'dist/events-full.js'])(
  '%s does nothing that a strict policy forbids',
  (file) => {
    const text = readFileSync(path.join(root, file), 'utf8').replaceAll(/^\s*(?:\/\/|\*|\/\*\*).*$/gm, '')
    expect(banned.filter(([, pattern]) => pattern.test(text)).map(([name]) => name)).toEqual([])
  },
)

test('the check finds what it bans', () => {
  const found = (text: string) => banned.filter(([, pattern]) => pattern.test(text)).map(([name]) => name)
  expect(found('node.innerHTML = x')).toEqual(['markup as text'])
  expect(found("node.setAttribute('style', x)")).toEqual(['style attributes'])
  expect(found('node.style.color = x')).toEqual(['style attributes'])
  expect(found('eval(x)')).toEqual(['evaluation of text'])
  expect(found('await import(x)')).toEqual(['code from elsewhere'])
  expect(found('document.cookie')).toEqual(['cookies'])
})
