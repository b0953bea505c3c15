import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { coverageTable, provenance } from './coverage.fixture.ts'

test('COVERAGE.md says what each format holds (`vitest run -u` writes it anew)', {
  timeout: 60_000,
}, async () => {
  await expect(
    `# What each format holds

Found by writing hundreds of records of each kind, and checked by \`src/coverage.test.ts\`.
*As data*: a program that reads the format finds it. *In part*: some of what stands under the field.
*In words*: people can read it, programs cannot. *Left out*: the format has no place for it.
CSV tables and RDF hold everything. No other format holds ${provenance.join(', ')}: they are Torg's own account of where a record comes from.

${coverageTable()}
`,
  ).toMatchFileSnapshot('../COVERAGE.md')
})

test('the README leads there', () => {
  expect(readFileSync(new URL('../README.md', import.meta.url), 'utf8')).toContain('(COVERAGE.md)')
})
