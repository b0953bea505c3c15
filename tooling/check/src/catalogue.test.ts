import { expect, test } from 'vitest'
import { catalogue } from './catalogue.ts'
import { arrange } from './workspace.ts'

function judge(manifest: object) {
  return catalogue(
    arrange([
      { path: 'pnpm-workspace.yaml', text: 'nodeVersion: 26.10.0\ncatalog:\n  zod: 4.6.7\n' },
      { path: 'packages/domain/package.json', text: JSON.stringify(manifest) },
    ]),
  )
}

test('accepts versions of the catalogue and packages of the workspace', () => {
  const dependencies = { zod: 'catalog:', '@torg/domain': 'workspace:^', node: '26.10.0' }
  expect(
    judge({ dependencies, devDependencies: { vitest: 'catalog:' }, peerDependencies: { svelte: '^5' } }),
  ).toEqual([])
})

test.each([
  [{ dependencies: { zod: '^4.0.0' } }, '"zod": expected "catalog:", received "^4.0.0"'],
  [
    { devDependencies: { '@torg/domain': '^1.0.0' } },
    '"@torg/domain": expected "workspace:^", received "^1.0.0"',
  ],
  [{ optionalDependencies: { node: '20.0.0' } }, '"node": expected "26.10.0", received "20.0.0"'],
])('finds a version outside of it: %j', (manifest, problem) => {
  expect(judge(manifest)).toEqual([`packages/domain/package.json: ${problem}`])
})
