import { globSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { filters } from '../src/events/address.ts'

const root = path.resolve(import.meta.dirname, '..')
const read = (file: string) => readFileSync(path.join(root, file), 'utf8')

type Named = { name: string }[]
const [element] = JSON.parse(read('custom-elements.json')).modules[0].declarations as [
  { attributes: Named; cssProperties: Named; cssParts: Named },
]
const names = (list: Named) => list.map(({ name }) => name).toSorted()

const views = globSync('src/views/*.ts', { cwd: root, exclude: ['**/*.test.ts'] })
  .map(read)
  .join('\n')
const css = read('src/element/widget.css')
const readme = read('README.md')

test('the manifest names the attributes that the element knows, and so does the README', () => {
  const known = [...filters, 'api', 'layout', 'limit', 'lang', 'heading-level', 'event-page']
  expect(names(element.attributes)).toEqual(known.toSorted())
  for (const name of known) expect(readme).toContain(`\`${name}\``)
})

test('the manifest names the properties that the stylesheet uses, at most fifteen', () => {
  const used = [...new Set(css.match(/--torg-[a-z-]+/g))]
  expect(names(element.cssProperties)).toEqual(used.toSorted())
  expect(used.length).toBeLessThanOrEqual(15)
  for (const name of used) expect(readme).toContain(name)
})

test('the manifest names the parts that the views have, and so does the README', () => {
  // `heard` is for ears only, and a status is named by the event.
  const parts = [...views.matchAll(/['`](?:[a-z]+\d?|\$\{heading\})\.([a-z ]+?)(?: \$\{.*)?['`]/g)]
    .flatMap(([, part = '']) => part.split(' '))
    .filter((part) => part && part !== 'heard')
  expect(names(element.cssParts)).toEqual([...new Set(parts)].toSorted())
  for (const part of parts) expect(readme).toMatch(new RegExp(`\\b${part}\\b`))
})
