import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

// schema-dts is generated from schema.org's own definitions; its declarations are read as a list of terms.
const declarations = readFileSync(
  createRequire(import.meta.url)
    .resolve('schema-dts')
    .replace(/[^/]+$/, 'schema.d.ts'),
  'utf8',
)

type Shape = { above: string[]; own: Set<string> }

const shapes = new Map<string, Shape>()
const typeShapes = new Map<string, string>()

for (const [, name = '', above = '', body = ''] of declarations.matchAll(
  /^(?:export )?interface (\w+)(?:<[^{]*?>)?(?: extends ([^{]+))? \{\n([\s\S]*?)^\}/gm,
)) {
  shapes.set(name, {
    above: above.split(',').map((each) => each.replace(/<.*/, '').trim()),
    own: new Set([...body.matchAll(/^ {4}"(\w+)"\?:/gm)].map(([, property = '']) => property)),
  })
  const type = /^ {4}"@type": "(\w+)"/m.exec(body)?.[1]
  if (type) typeShapes.set(type, name)
}

// Roles are declared apart, as they take the properties of what they join.
for (const [, shape = '', type = ''] of declarations.matchAll(
  /^export type \w+Leaf<[^=]*= Omit<(\w+), \w+> & \{\n {4}"@type": "(\w+)"/gm,
))
  typeShapes.set(type, shape)

const shapeHas = (name: string, property: string): boolean => {
  const shape = shapes.get(name)
  return shape !== undefined && (shape.own.has(property) || shape.above.some((up) => shapeHas(up, property)))
}

/** Whether schema.org knows a type. */
export const isType = (type: string): boolean => typeShapes.has(type)

/** Whether schema.org has a property for a type, or for one above it. */
export const hasProperty = (type: string, property: string): boolean =>
  shapeHas(typeShapes.get(type) ?? '', property)
