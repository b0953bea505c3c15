import { expect, test } from 'vitest'
import { markPure } from './pure.ts'

test.each([
  ['const A = f(1)', 'const A = /* @__PURE__ */ (() => (f(1)))()'],
  ['export const A = z.string().min(1);', 'export const A = /* @__PURE__ */ (() => (z.string().min(1)))();'],
  ['const a = { b: f() }, c = 1', 'const a = /* @__PURE__ */ (() => ({ b: f() }))(), c = 1'],
  ['const all = [...some]', 'const all = /* @__PURE__ */ (() => ([...some]))()'],
  ['const m = new Map()', 'const m = /* @__PURE__ */ (() => (new Map()))()'],
  ['const e = a.b', 'const e = /* @__PURE__ */ (() => (a.b))()'],
])('%s is marked', (code, marked) => {
  expect(markPure(code)).toBe(marked)
})

test.each([
  'const a = 1',
  'const f = (x) => g(x)',
  'const r = /x/',
  'const t = { a: [1], f() { return g() } }',
  'function f() { const a = g(); return a }',
  'start()',
  'let a',
])('%s stays', (code) => {
  expect(markPure(code)).toBe(code)
})
