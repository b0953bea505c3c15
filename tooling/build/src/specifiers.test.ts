import { expect, test } from 'vitest'
import { toJavaScriptPaths } from './specifiers.ts'

test.each([
  [`import { a } from './a.ts'`, `import { a } from './a.js'`],
  [`export * from "../values/day.ts";`, `export * from "../values/day.js";`],
  [`import './side.ts'`, `import './side.js'`],
  [`const a = await import('./a.ts')`, `const a = await import('./a.js')`],
  ['import {\n  a,\n} from "./a.ts";', 'import {\n  a,\n} from "./a.js";'],
])('%s is published as %s', (source, published) => {
  expect(toJavaScriptPaths(source)).toBe(published)
})

test.each([`import a from 'package/a.ts'`, `const text = './a.ts'`, `import a from './a.tsx'`])(
  '%s stays',
  (code) => {
    expect(toJavaScriptPaths(code)).toBe(code)
  },
)
