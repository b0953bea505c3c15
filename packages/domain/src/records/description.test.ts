import { expect, test } from 'vitest'
import * as z from 'zod'
import { kindNames, kinds } from './kinds.ts'

type Node = {
  $ref?: string
  description?: string
  const?: unknown
  properties?: Record<string, Node>
  items?: Node
  additionalProperties?: Node
  anyOf?: Node[]
  oneOf?: Node[]
}

const schemaOf = (kind: (typeof kindNames)[number]) =>
  z.toJSONSchema(kinds[kind].schema) as { $defs: Record<string, Node> }

function* fields(node: Node, path: string): Generator<[path: string, field: Node]> {
  for (const [name, field] of Object.entries(node.properties ?? {})) {
    yield [`${path}.${name}`, field]
    yield* fields(field, `${path}.${name}`)
  }
  for (const inner of [node.items, node.additionalProperties, ...(node.anyOf ?? []), ...(node.oneOf ?? [])])
    if (typeof inner === 'object') yield* fields(inner, path)
}

test.each(kindNames)('every schema and field of a record of kind %s is described', (kind) => {
  const { $defs } = schemaOf(kind)
  const described = ({ description, $ref, const: constant }: Node) =>
    description ?? (constant !== undefined || $defs[$ref?.replace('#/$defs/', '') ?? '']?.description)
  const missing = Object.entries($defs).flatMap(([name, definition]) => [
    ...(definition.description ? [] : [name]),
    ...[...fields(definition, name)].filter(([, field]) => !described(field)).map(([path]) => path),
  ])
  expect(missing).toEqual([])
})

test('every example of a schema is valid by it', () => {
  const withExamples = [...z.globalRegistry._idmap].filter(
    ([, schema]) => z.globalRegistry.get(schema)?.examples !== undefined,
  )
  expect(withExamples.length).toBeGreaterThan(15)
  for (const [name, schema] of withExamples)
    for (const example of (z.globalRegistry.get(schema)?.examples ?? []) as unknown[])
      expect(z.safeParse(schema, example), `${name}: ${JSON.stringify(example)}`).toMatchObject({
        success: true,
      })
})
