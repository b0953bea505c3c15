import { readFileSync } from 'node:fs'
import path from 'node:path'

const root = path.resolve(import.meta.dirname, '..')
const read = (file: string) => readFileSync(path.join(root, file), 'utf8')

type Described = { name: string; description?: string; default?: string }

/** The attributes, from the type that markup is checked by. */
const attributes = (): (Described & { type: { text: string } })[] =>
  [...read('src/attributes.ts').matchAll(/\/\*\* (.+) \*\/\n +'?([a-z-]+)'?\??: (.+)/g)].map(
    ([, description = '', name = '', text = '']) => ({ name, type: { text }, description }),
  )

/** Lines of the docstring of the element that begin with a tag: `@csspart list - The list`. */
const tagged = (tag: string): Described[] =>
  [...read('src/element/element.ts').matchAll(new RegExp(`^ \\* @${tag} (.+)$`, 'gm'))].map(
    ([, line = '']) => {
      const [, name = '', initial, description] =
        /^(?:\[([\w-]+)=(.+)\]|\S+)(?: - (.+))?$/.exec(line)?.slice(0) ?? []
      return {
        name: name || (line.split(' ')[0] ?? ''),
        ...(description && { description }),
        ...(initial && { default: initial }),
      }
    },
  )

/** The element as its source describes it. */
export function declaration() {
  const [about = ''] = /`<torg-events>`: ([^\n]+)/.exec(read('src/element/element.ts'))?.slice(1) ?? []
  return {
    kind: 'class',
    customElement: true,
    tagName: 'torg-events',
    name: 'TorgEventsElement',
    superclass: { name: 'HTMLElement' },
    description: about,
    attributes: attributes(),
    members: [
      { kind: 'field', name: 'version', static: true, readonly: true, type: { text: 'string' } },
      {
        kind: 'method',
        name: 'define',
        static: true,
        parameters: [{ name: 'tag', type: { text: 'string' }, default: "'torg-events'" }],
      },
    ],
    events: tagged('fires').map((event) => ({ ...event, type: { text: 'TorgOpenEvent' } })),
    slots: [{ name: '', description: 'Shown until the events have come, and while none can be had' }],
    cssProperties: tagged('cssproperty'),
    cssParts: tagged('csspart'),
  }
}

/** `custom-elements.json`: what editors and catalogues know of the element, from its source. */
export function manifest() {
  const place = { name: 'TorgEventsElement', module: 'dist/index.js' }
  const module = { kind: 'javascript-module' }
  return {
    schemaVersion: '2.1.0',
    modules: [
      {
        ...module,
        path: place.module,
        declarations: [declaration()],
        exports: [{ kind: 'js', name: place.name, declaration: place }],
      },
      ...['dist/define.js', 'dist/full.js'].map((file) => ({
        ...module,
        path: file,
        exports: [{ kind: 'custom-element-definition', name: 'torg-events', declaration: place }],
      })),
    ],
  }
}
