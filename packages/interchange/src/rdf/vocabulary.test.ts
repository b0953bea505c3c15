import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { demo } from '../round-trip.fixture.ts'
import { writeTurtle, writeVocabularyTurtle } from '../turtle/write.ts'
import { parseTurtle } from './graph.fixture.ts'
import { iriOf, prefixes } from './namespaces.ts'
import { base } from './records.fixture.ts'
import { ownTerms } from './vocabulary.ts'

const table = (terms: Record<string, string>) =>
  Object.entries(terms)
    .map(([name, meaning]) => `| \`torg:${name}\` | ${meaning} |`)
    .join('\n')

test('VOCABULARY.md says what each of our own terms means (`vitest run src/rdf/vocabulary.test.ts --update` writes it anew)', async () => {
  await expect(
    `# Torg's own terms

What \`@torg/interchange/rdf\` writes under \`${prefixes.torg}\`, because no published vocabulary has a term for it.
\`writeVocabularyTurtle\` of \`@torg/interchange/turtle\` says the same in Turtle. Codes of lists are concepts in the same
namespace, named by list and code: \`torg:role.vice-chair\`, \`torg:strength.binding\`.

| class | is |
| --- | --- |
${table(ownTerms.classes)}

| property | says |
| --- | --- |
${table(ownTerms.properties)}
`,
  ).toMatchFileSnapshot('../../VOCABULARY.md')
})

test('no term of our own is used that the vocabulary does not have', () => {
  const defined = new Set(
    parseTurtle(writeVocabularyTurtle())
      .getSubjects(null, null, null)
      .map(({ value }) => value),
  )
  const graph = parseTurtle(writeTurtle(demo, { base }).document)
  const types = graph.getObjects(null, iriOf('rdf:type'), null)
  const used = [...graph.getPredicates(null, null, null), ...types]
    .map(({ value }) => value)
    .filter((iri) => iri.startsWith(prefixes.torg))
  expect(used.length).toBeGreaterThan(60)
  expect(used.filter((iri) => !defined.has(iri))).toEqual([])
})

test('every term of the vocabulary is written by some mapping', () => {
  const files = ['kinds', 'mapping'].flatMap((folder) =>
    readdirSync(new URL(folder, import.meta.url)).map(
      (file) => new URL(`${folder}/${file}`, import.meta.url),
    ),
  )
  const code = files.map((file) => readFileSync(file, 'utf8')).join('\n')
  const unused = Object.keys({ ...ownTerms.classes, ...ownTerms.properties }).filter(
    (name) => !code.includes(`'torg:${name}'`),
  )
  expect(unused).toEqual([])
})
