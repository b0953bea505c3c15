import { globSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { TorgEventsElement } from '../src/element/element.ts'
import { declaration, manifest } from './manifest.ts'

const root = path.resolve(import.meta.dirname, '..')
const read = (file: string) => readFileSync(path.join(root, file), 'utf8')

type Named = { name: string; description?: string }[]
const element = declaration()
const names = (list: Named) => list.map(({ name }) => name).toSorted()

const views = globSync('src/**/{view,item,list,detail,frame}.ts', { cwd: root, exclude: ['src/events/**'] })
  .map(read)
  .join('\n')
const choices = read('src/choices/choices.ts')
const css = read('src/element/widget.css') + read('src/full.css')
const readme = read('README.md')

test('the manifest in the package is that of the source, and each of its names is described', () => {
  expect(JSON.parse(read('custom-elements.json'))).toEqual(manifest())
  const { attributes, cssProperties, cssParts, events } = element
  for (const { name, description } of [attributes, cssProperties, cssParts, events].flat())
    expect([name, description]).toEqual([name, expect.stringMatching(/\w{3}/)])
  expect(names(events)).toEqual(['torg-open'])
})

test('the manifest names the attributes that the element knows, and so does the README', () => {
  // What stands in the address is read once.
  const known = [...TorgEventsElement.observedAttributes, 'url-prefix']
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
  const parts = [
    ...(views + choices).matchAll(/['`](?:[a-z]+\d?|\$\{heading\})\.([a-z ]+?)(?: \$\{.*)?['`]/g),
  ]
    .flatMap(([, part = '']) => part.split(' '))
    .filter((part) => part && part !== 'heard')
  expect(names(element.cssParts)).toEqual([...new Set(parts)].toSorted())
  for (const part of parts) expect(readme).toMatch(new RegExp(`\\b${part}\\b`))
})
