import { Package } from '@arethetypeswrong/core'
import { expect, test } from 'vitest'
import { typeProblems } from './types.ts'

function judge(files: Record<string, string>, exported: object) {
  const manifest = { name: 'kit', version: '1.0.0', type: 'module', exports: exported }
  const all = { 'package.json': JSON.stringify(manifest), ...files }
  const placed = Object.entries(all).map(([name, text]) => [`/node_modules/kit/${name}`, text])
  return typeProblems(new Package(Object.fromEntries(placed), 'kit', '1.0.0'))
}

const files = {
  'dist/index.js': 'export const a = 1',
  'dist/index.d.ts': `export { a } from './a.ts'`,
  'dist/a.d.ts': 'export declare const a: number',
  'dist/schema.json': '{}',
}
const door = { types: './dist/index.d.ts', default: './dist/index.js' }

test('accepts a package whose types are where it says, with files of data beside them', async () => {
  expect(await judge(files, { './a': door, './schema.json': './dist/schema.json' })).toEqual([])
})

test.each([
  ['types that are not there', files, { ...door, types: './dist/gone.d.ts' }, 'kit ./a: FallbackCondition'],
  [
    'types that import what is not there',
    { ...files, 'dist/index.d.ts': `export { a } from './gone.ts'` },
    door,
    'InternalResolutionError',
  ],
])('finds %s', async (_, all, entry, problem) => {
  const problems = await judge(all, { './a': entry })
  expect(problems.join('\n')).toContain(problem)
})

test('finds that there are no types at all', async () => {
  expect(await judge({ 'dist/index.js': '' }, { './a': './dist/index.js' })).toEqual(['kit: expected types'])
})
